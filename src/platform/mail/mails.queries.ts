import { Injectable } from '@nestjs/common';
import type { Actor } from '../database/actor.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Work } from '../database/work.js';
import { pageOf, readCursor, writeCursor, type Page } from '../http/cursor.js';
import { NotFound } from '../refusals/refusal.js';
import { Letters } from './letters.js';
import type { ListMailsDto } from './list-mails.dto.js';
import { Mail } from './mail.entity.js';
import { verdictOn } from './mail.rules.js';
import { letterView, mailView, type MailView, type OpenedMailView } from './mail.views.js';

const ORDER = 'mails';

@Injectable()
export class MailsQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly letters: Letters,
  ) {}

  /** The newest first. */
  list(actor: Actor, { limit, cursor, caseId, state }: ListMailsDto): Promise<Page<MailView>> {
    const before = readCursor(ORDER, ['text'], cursor);
    return this.unitOfWork.read(actor, async (work) => {
      const query = work.manager
        .createQueryBuilder(Mail, 'm')
        .where('true')
        .orderBy('m.id', 'DESC')
        .limit(limit + 1);
      if (caseId) query.andWhere('m.case_id = :caseId', { caseId });
      if (state) query.andWhere('m.state = :state', { state });
      if (before) query.andWhere('m.id < :before', { before: before[0] });
      return pageOf(await query.getMany(), limit, (last) => writeCursor(ORDER, [last.id]), mailView);
    });
  }

  /** One mail in full, its link working. @throws NotFound */
  one(actor: Actor, id: string): Promise<OpenedMailView> {
    return this.unitOfWork.read(actor, async (work) => {
      const mail = await work.manager.findOneBy(Mail, { id: id as Mail['id'] });
      if (!mail) throw new NotFound();
      return this.open(work, mail);
    });
  }

  private async open(work: Work, mail: Mail): Promise<OpenedMailView> {
    try {
      const { to, letter } = await this.letters.write(work, mail);
      return { ...mailView(mail), toName: to.name, toAddress: to.email, letter: letterView(letter), problem: null };
    } catch (error) {
      return { ...mailView(mail), toName: null, toAddress: null, letter: null, problem: verdictOn(error).reason };
    }
  }
}
