import { Injectable } from '@nestjs/common';
import { Every, MailService, systemActor, UnitOfWork, type Work } from '../../platform/index.js';
import './notification-letter.js';

const KEPT_DAYS = 90;
const READERS_AT_ONCE = 100;

/** One mail in place of many, with what somebody wants by mail and has not seen in the desk; and an end to what was seen long ago. */
@Injectable()
export class NotificationMails {
  private readonly actor = systemActor('notifications');

  constructor(
    private readonly uow: UnitOfWork,
    private readonly mail: MailService,
  ) {}

  @Every({ ms: 5_000, name: 'to mail what nobody looked at' })
  async mailUnseen(): Promise<void> {
    const readers = await this.uow.read(this.actor, (work) =>
      work.query<{ id: string }>(
        `select distinct person_id as id from notifications where mail_due_at <= now() limit ${READERS_AT_ONCE}`,
      ),
    );
    for (const { id } of readers) await this.uow.run(this.actor, (work) => this.digest(work, id));
  }

  @Every({ ms: 3_600_000, name: 'to forget what was seen long ago' })
  async forget(): Promise<void> {
    await this.uow.run(this.actor, (work) =>
      work.query(`delete from notifications where seen_at < now() - interval '${KEPT_DAYS} days'`),
    );
  }

  /** Whoever sees them in this moment is waited for: then there is nothing left to write. Of what a letter told already nothing is said. */
  private async digest(work: Work, personId: string): Promise<void> {
    const digest = work.newId('dig');
    const due = await work.query<{ id: string; isTold: boolean }>(
      `select n.id, exists (select from mails m where m.cause_id = n.event_id and m.to_person_id = n.person_id) as "isTold"
       from notifications n where n.person_id = $1 and n.mail_due_at <= $2 and n.seen_at is null order by n.id for update of n`,
      [personId, work.now],
    );
    const untold = due.filter(({ isTold }) => !isTold).map(({ id }) => id);
    await work.query(
      `update notifications set mail_due_at = null, digest_id = case when id = any($2) then $3 end where id = any($1)`,
      [due.map(({ id }) => id), untold, digest],
    );
    if (untold.length > 0)
      await this.mail.queue(work, {
        template: 'staff.notifications',
        to: { personId },
        data: { digest },
        causeId: digest,
      });
  }
}
