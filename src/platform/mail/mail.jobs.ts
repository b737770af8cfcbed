import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '../events/event.js';
import { Every, Handles, On } from '../jobs/handles.js';
import { defineJob } from '../jobs/job.js';
import { Jobs } from '../jobs/jobs.js';
import { MailDelivery } from './mail-delivery.js';

export const deliverMail = defineJob<{ mailId: string }>('mail.deliver', { lane: 'mail' });

/** When mails are sent: as soon as they are queued, and again when their pause is over. */
@Injectable()
export class MailJobs {
  constructor(
    private readonly jobs: Jobs,
    private readonly delivery: MailDelivery,
  ) {}

  @On('mail.queued')
  async whenQueued(event: StoredEvent): Promise<void> {
    await this.jobs.add(deliverMail, { mailId: event.subjectId! }, { id: event.id });
  }

  @Handles(deliverMail)
  async deliver({ mailId }: { mailId: string }): Promise<void> {
    await this.delivery.deliver(mailId);
  }

  @Every({ ms: 15_000, name: 'mail.overdue' })
  async handOverOverdue(): Promise<void> {
    const overdue = await this.delivery.overdue(500);
    // The due time in the id: one job for each attempt, however often we look.
    await this.jobs.addAll(
      deliverMail,
      overdue.map(({ id, due }) => ({ id: `${id}.${due.getTime()}`, data: { mailId: id } })),
    );
  }
}
