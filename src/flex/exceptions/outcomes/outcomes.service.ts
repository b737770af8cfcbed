import { Injectable } from '@nestjs/common';
import { Every, On, systemActor, UnitOfWork, type StoredEvent, type Work } from '../../../platform/index.js';
import { nextLook, outcomeOf, type Outcome } from './outcome.rules.js';
import { afterwardsOf, keepLooks, toLookAt, watched, type Watched } from './outcomes.store.js';

const BATCH = 200;
/** Of one customer; nobody has more that still matter. */
const OF_CUSTOMER = 500;
/** One process looks at a time; any constant does, as long as it stays. */
const LOOKING = 0x6f757463;

/**
 * Looks what became of exceptions: again and again as time goes by, and at once when a customer speaks, complains or orders. It reads everything anew each
 * time, so it may look as often as it likes.
 */
@Injectable()
export class Outcomes {
  private readonly actor = systemActor('outcomes');

  constructor(private readonly uow: UnitOfWork) {}

  @Every({ ms: 60_000, name: 'to look what became of exceptions' })
  async lookAtAll(): Promise<void> {
    while ((await this.lookAtBatch()) === BATCH);
  }

  /** Answers how many it looked at. */
  lookAtBatch(): Promise<number> {
    return this.uow.run(this.actor, async (work) => {
      const [alone] = await work.query<{ is: boolean }>('select pg_try_advisory_xact_lock($1) as is', [LOOKING]);
      if (!alone!.is) return 0;
      const ids = await toLookAt(work, BATCH);
      await this.look(work, ids);
      return ids.length;
    });
  }

  @On('feedback.received', 'order.placed')
  async customerDid(event: StoredEvent): Promise<void> {
    const { customerId } = event.data as { customerId?: string };
    if (customerId) await this.lookAtCustomer(customerId);
  }

  /** Also what turns out to be the same matter, or no matter at all. */
  @On('case.opened', 'case.closed', 'case.merged', 'case.unmerged')
  async caseMoved(event: StoredEvent): Promise<void> {
    const [found] = await this.uow.read(this.actor, (work) =>
      work.query<{ customerId: string | null }>('select customer_id as "customerId" from cases where id = $1', [
        event.caseId,
      ]),
    );
    if (found?.customerId) await this.lookAtCustomer(found.customerId);
  }

  private async lookAtCustomer(customerId: string): Promise<void> {
    const granted = await this.uow.read(this.actor, (work) =>
      work.query<{ id: string }>('select id from exceptions where customer_id = $1 order by granted_at desc limit $2', [
        customerId,
        OF_CUSTOMER,
      ]),
    );
    if (granted.length === 0) return;
    await this.uow.run(this.actor, (work) =>
      this.look(
        work,
        granted.map(({ id }) => id),
      ),
    );
  }

  private async look(work: Work, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    // Two who look at once would both tell the same news.
    await work.query('select pg_advisory_xact_lock($1)', [LOOKING]);
    const exceptions = await watched(work, ids);
    const customers = await afterwardsOf(work, [...new Set(exceptions.map(({ customerId }) => customerId))]);
    const seen = exceptions.map((exception) => ({
      exception,
      outcome: outcomeOf(exception, customers.get(exception.customerId)!),
    }));
    await keepLooks(
      work,
      seen.map(({ exception, outcome }) => ({
        ...outcome,
        exceptionId: exception.id,
        nextLookAt: nextLook(exception, outcome, work.now),
      })),
    );
    for (const { exception, outcome } of seen) if (!isSame(exception.before, outcome)) tell(work, exception, outcome);
  }
}

/** Nothing seen at the first look is no news. */
function isSame(before: Outcome | null, now: Outcome): boolean {
  const known = before ?? { pulse: null, repeatComplaintId: null, orderedAgainAt: null };
  return (
    known.pulse === now.pulse &&
    known.repeatComplaintId === now.repeatComplaintId &&
    known.orderedAgainAt?.getTime() === now.orderedAgainAt?.getTime()
  );
}

function tell(work: Work, { id, caseId }: Watched, { pulse, repeatComplaintId, orderedAgainAt }: Outcome): void {
  const data = { pulse, repeatComplaintId, orderedAgain: orderedAgainAt !== null };
  work.record({ type: 'exception.followed', caseId, subjectId: id, data });
}
