import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import type { Work } from '../database/work.js';
import { AddressBook, type Addressee, type MailReader } from './address-book.js';
import type { Mail } from './mail.entity.js';
import { NoAddress } from './mail.errors.js';
import { templateNamed, type Letter } from './mail-templates.js';

/** Writes the letter of a mail: looks up the reader and the link as they are now, and asks the template. */
@Injectable()
export class Letters {
  constructor(
    private readonly book: AddressBook,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws NoAddress when there is no such reader any more, TemplateUnknown, and whatever the template throws */
  async write(work: Work, mail: Mail): Promise<{ to: Addressee; letter: Letter }> {
    const to = await this.book.reader(work, readerOf(mail));
    if (!to) throw new NoAddress();
    const link = mail.linkId ? await this.book.link(work, mail.linkId) : undefined;
    const { data, caseId } = mail;
    const letter = await templateNamed(mail.template)({
      work,
      data,
      reader: to,
      language: to.language,
      caseId,
      link,
      deskUrl: this.config.url,
      mailFrom: this.config.mailFrom,
    });
    return { to, letter };
  }
}

const readerOf = ({ toPersonId, toCustomerId }: Mail): MailReader =>
  toPersonId ? { personId: toPersonId } : { customerId: toCustomerId! };
