import { Injectable } from '@nestjs/common';
import { systemActor } from '../database/actor.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Work } from '../database/work.js';
import { Letters } from './letters.js';
import { Mail } from './mail.entity.js';
import { MAX_ATTEMPTS, pauseAfter, verdictOn } from './mail.rules.js';
import { Smtp } from './smtp.js';

/**
 * Sends what is queued. An attempt is claimed and committed before it is made, and no transaction is open while the server thinks:
 * two workers never send the same attempt, and one that dies over it leaves the mail due again after the pause.
 */
@Injectable()
export class MailDelivery {
  private readonly actor = systemActor('mail');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly letters: Letters,
    private readonly smtp: Smtp,
  ) {}

  /** Makes the next attempt at a mail that is queued and due; does nothing for any other. */
  async deliver(mailId: string): Promise<void> {
    const mail = await this.unitOfWork.run(this.actor, (work) =>
      this.smtp.isThere ? claim(work, mailId) : hold(work, mailId),
    );
    if (!mail) return;
    try {
      const { to, letter } = await this.unitOfWork.read(this.actor, (work) => this.letters.write(work, mail));
      await this.smtp.send(mail.id, to, letter);
    } catch (error) {
      await this.unitOfWork.run(this.actor, (work) => giveUpOrWait(work, mail, error));
      return;
    }
    await this.unitOfWork.run(this.actor, (work) => settle(work, mail, 'sent', null));
  }

  /** Ids of mails that should have been tried by now: their job was lost, or it was too early for them. */
  overdue(limit: number): Promise<{ id: string; due: Date }[]> {
    return this.unitOfWork.read(this.actor, (work) =>
      work.query(
        `select id, next_attempt_at as due from mails where state = 'queued' and next_attempt_at <= now() order by next_attempt_at limit $1`,
        [limit],
      ),
    );
  }
}

async function claim(work: Work, id: string): Promise<Mail | undefined> {
  const mail = await due(work, id);
  if (!mail) return undefined;
  mail.attempts += 1;
  await work.query(
    `update mails set attempts = $2, next_attempt_at = now() + $3 * interval '1 millisecond' where id = $1`,
    [id, mail.attempts, pauseAfter(mail.attempts)],
  );
  return mail;
}

async function hold(work: Work, id: string): Promise<undefined> {
  const mail = await due(work, id);
  if (mail) await settle(work, mail, 'held', null);
}

const due = (work: Work, id: string): Promise<Mail | null> =>
  work.manager
    .createQueryBuilder(Mail, 'm')
    .where(`m.id = :id and m.state = 'queued' and m.next_attempt_at <= now()`, { id })
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked')
    .getOne();

async function giveUpOrWait(work: Work, mail: Mail, error: unknown): Promise<void> {
  const { permanent, reason } = verdictOn(error);
  if (permanent || mail.attempts >= MAX_ATTEMPTS) await settle(work, mail, 'failed', reason);
  else await work.query('update mails set last_error = $2 where id = $1', [mail.id, reason]);
}

async function settle(work: Work, mail: Mail, state: 'sent' | 'held' | 'failed', reason: string | null): Promise<void> {
  await work.query(
    `update mails set state = $2, last_error = $3, sent_at = case when $2 = 'sent' then now() end where id = $1 and state = 'queued'`,
    [mail.id, state, reason],
  );
  work.record({
    type: `mail.${state}`,
    caseId: mail.caseId,
    subjectId: mail.id,
    data: { template: mail.template, attempts: mail.attempts },
  });
}
