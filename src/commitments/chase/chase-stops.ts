import { Injectable } from '@nestjs/common';
import { On, systemActor, UnitOfWork, type StoredEvent, type Work } from '../../platform/index.js';
import type { Commitment } from '../commitment.entity.js';

/** With its case a chase is over: of what was broken in it nobody is reminded any more, nor when it is opened again. */
@Injectable()
export class ChaseStops {
  constructor(private readonly uow: UnitOfWork) {}

  @On('case.closed')
  async caseClosed(event: StoredEvent): Promise<void> {
    // A merged case goes on in another one, its promises with it.
    if (event.data['reason'] === 'merged') return;
    await this.uow.run(systemActor('chase-stops'), (work) =>
      work.query(
        `delete from chases where commitment_id in (select id from commitments where case_id = $1 and state = 'broken' and settled_at <= $2)`,
        [event.caseId, event.at],
      ),
    );
  }
}

/** Whether the chase of a broken promise ended with its case. */
export async function endedWithCase(work: Work, { caseId, state, settledAt }: Commitment): Promise<boolean> {
  if (state !== 'broken') return false;
  const closed = await work.query(
    `select from closures where case_id = $1 and closed_at >= $2 and reason <> 'merged' limit 1`,
    [caseId, settledAt],
  );
  return closed.length > 0;
}
