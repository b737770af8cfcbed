import { Injectable } from '@nestjs/common';
import { MailService, On, systemActor, UnitOfWork, type StoredEvent } from '../../platform/index.js';
import './decision-letters.js';

const OWNER = `select h.owner_id as id from cases c join cases h on h.id = coalesce(c.head_id, c.id) where c.id = $1`;
const POLICY_OWNER = 'select owner_id as id from policies where id = $1';

/** Who of our own people hears of what became of a decision. */
@Injectable()
export class DecisionLetters {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly mail: MailService,
  ) {}

  /** Also when the owner has told us so: then the mail is their reminder. */
  @On('remedy.failed')
  failed(event: StoredEvent): Promise<void> {
    return this.tell(event, 'remedy-failed', String(event.data['decisionId']), OWNER, event.caseId);
  }

  @On('decision.expired')
  expired(event: StoredEvent): Promise<void> {
    return this.tell(event, 'decision-expired', event.subjectId!, OWNER, event.caseId);
  }

  @On('decision.conflict_found')
  conflict(event: StoredEvent): Promise<void> {
    return this.tell(event, 'policy-conflict', event.subjectId!, POLICY_OWNER, event.data['policyId']);
  }

  private tell(event: StoredEvent, words: string, decisionId: string, who: string, of: unknown): Promise<void> {
    return this.uow.run(systemActor('decisions'), async (work) => {
      const [reader] = await work.query<{ id: string | null }>(who, [of]);
      if (!reader?.id) return;
      await this.mail.queue(work, {
        template: `staff.${words}`,
        to: { personId: reader.id },
        data: { decisionId },
        caseId: event.caseId,
        causeId: event.id,
      });
    });
  }
}
