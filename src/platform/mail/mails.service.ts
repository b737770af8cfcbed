import { Injectable } from '@nestjs/common';
import type { Actor } from '../database/actor.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Work } from '../database/work.js';
import type { MailId } from '../ids/ids.js';
import type { MailReader } from './address-book.js';
import { MailDataPersonal, MailNotWaiting } from './mail.errors.js';
import { Mail } from './mail.entity.js';
import { personalFields, type MailData } from './mail.rules.js';
import { mailView, type MailView } from './mail.views.js';
import { templateNamed } from './mail-templates.js';

export interface MailToQueue {
  template: string;
  to: MailReader;
  /** Ids, words of ours, numbers, instants as text: nothing personal. */
  data?: MailData;
  caseId?: string | null;
  /** The link the mail carries. */
  linkId?: string | null;
  /** What makes us write: usually the event's id. The same cause never tells the same reader the same thing twice. */
  causeId: string;
}

/**
 * Says that somebody is to be told. Mails belong to the staff and the desk: a partner's or customer's own work cannot queue one, the
 * listener to the event it announces does.
 */
@Injectable()
export class MailService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Queues a mail with the work that causes it; it is sent after the commit. Undefined when this cause has told this reader already.
   * @throws TemplateUnknown, MailDataPersonal
   */
  async queue(
    work: Work,
    { template, to, data = {}, caseId = null, linkId = null, causeId }: MailToQueue,
  ): Promise<MailId | undefined> {
    templateNamed(template);
    const personal = personalFields(data);
    if (personal.length > 0) throw new MailDataPersonal(template, personal);
    const id = work.newId('mail');
    const inserted = await work.query(
      `insert into mails (id, template, data, to_person_id, to_customer_id, case_id, link_id, cause_id, created_at, next_attempt_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9) on conflict do nothing returning id`,
      [
        id,
        template,
        JSON.stringify(data),
        'personId' in to ? to.personId : null,
        'customerId' in to ? to.customerId : null,
        caseId,
        linkId,
        causeId,
        work.now,
      ],
    );
    if (inserted.length === 0) return undefined;
    work.record({ type: 'mail.queued', caseId, subjectId: id, data: { template, causeId } });
    return id;
  }

  /** Sends a mail that stayed behind, as if it were new. @throws NotFound, MailNotWaiting */
  resend(actor: Actor, id: MailId): Promise<MailView> {
    return this.unitOfWork.run(actor, async (work) => {
      const mail = await work.lock(Mail, id);
      if (mail.state !== 'held' && mail.state !== 'failed') throw new MailNotWaiting(mail.state);
      Object.assign(mail, { state: 'queued', attempts: 0, nextAttemptAt: work.now });
      await work.query(`update mails set state = 'queued', attempts = 0, next_attempt_at = now() where id = $1`, [id]);
      work.record({
        type: 'mail.queued',
        caseId: mail.caseId,
        subjectId: id,
        data: { template: mail.template, causeId: mail.causeId },
      });
      return mailView(mail);
    });
  }
}
