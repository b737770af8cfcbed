import { Injectable } from '@nestjs/common';
import { MailService, On, systemActor, UnitOfWork, type StoredEvent, type Work } from '../../../platform/index.js';
import { awayNow } from '../circumstances.queries.js';
import { presentFor } from '../seats.rules.js';
import './approval-letters.js';

/** Who hears of an approval, and when. A letter leads to the desk and decides nothing: whoever opens it signs in first. */
@Injectable()
export class ApprovalLettersListener {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly mail: MailService,
  ) {}

  /** Those who are asked; while somebody is away, whoever takes their place. */
  @On('approval.asked', 'approval.escalated')
  asked(event: StoredEvent): Promise<void> {
    return this.write(event, async (work) => {
      const away = await awayNow(work);
      const readers = (event.data['asked'] as string[]).map((id) => presentFor(id, away) ?? id);
      await this.tell(work, event, 'asked', readers);
      // Nobody waits in silence: whoever asked, and whose case it is, hear of the new time from us.
      if (event.type === 'approval.escalated') await this.tell(work, event, 'escalated', await waitingFor(work, event));
    });
  }

  @On('approval.questioned')
  questioned(event: StoredEvent): Promise<void> {
    return this.write(event, async (work) => this.tell(work, event, 'question', [await requesterOf(work, event)]));
  }

  @On('approval.answered')
  answered(event: StoredEvent): Promise<void> {
    return this.write(event, async (work) => {
      const [question] = await work.query<{ by: string }>(
        'select asked_by as by from approval_questions where id = $1',
        [event.data['questionId']],
      );
      if (question) await this.tell(work, event, 'answer', [question.by]);
    });
  }

  @On('approval.granted', 'approval.refused')
  decided(event: StoredEvent): Promise<void> {
    return this.write(event, async (work) => this.tell(work, event, 'decided', await waitingFor(work, event)));
  }

  /** Nobody is told of what they did themselves. */
  private async tell(work: Work, event: StoredEvent, words: string, people: readonly string[]): Promise<void> {
    const questionId = event.data['questionId'] as string | undefined;
    for (const personId of new Set(people)) {
      if (personId === event.actorId) continue;
      await this.mail.queue(work, {
        template: `staff.approval-${words}`,
        to: { personId },
        data: { approvalId: event.subjectId!, ...(questionId ? { questionId } : {}) },
        caseId: event.caseId,
        causeId: event.id,
      });
    }
  }

  private write(event: StoredEvent, letters: (work: Work) => Promise<void>): Promise<void> {
    return this.uow.run(systemActor('approval-letters', event.requestId ?? undefined), letters);
  }
}

async function requesterOf(work: Work, event: StoredEvent): Promise<string> {
  const [row] = await work.query<{ id: string }>('select requested_by as id from approvals where id = $1', [
    event.subjectId,
  ]);
  return row!.id;
}

async function waitingFor(work: Work, event: StoredEvent): Promise<string[]> {
  const rows = await work.query<{ id: string }>(
    `select requested_by as id from approvals where id = $1
     union select h.owner_id from approvals a join cases c on c.id = a.case_id join cases h on h.id = coalesce(c.head_id, c.id)
       where a.id = $1 and h.owner_id is not null`,
    [event.subjectId],
  );
  return rows.map(({ id }) => id);
}
