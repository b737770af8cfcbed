import { Injectable } from '@nestjs/common';
import { DueInThePast } from '../../commitments/index.js';
import { On, systemActor, UnitOfWork, type Actor, type StoredEvent, type Work } from '../../platform/index.js';
import { tellBy } from './draft.rules.js';
import { closeTask, lockOpenTask } from './own-task-changes.js';
import { OwnTask, type OwnTaskId } from './own-task.entity.js';
import { ownTaskAmended, ownTaskOpened } from './own-task.events.js';
import type { OwnTaskView } from './own-task.views.js';
import type { AmendOwnTaskDto } from './own-tasks.dto.js';
import { OwnTasksQueries } from './own-tasks.queries.js';

/** "Tell the customer before they ask": opened when a promise to them slips, gone by itself when that has mended or is over. */
@Injectable()
export class OwnTasksService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queries: OwnTasksQueries,
  ) {}

  @On('commitment.slipped')
  async slipped(event: StoredEvent): Promise<void> {
    await this.uow.run(systemActor('own-tasks'), async (work) => {
      const [slip] = await work.query<{ slippedAt: Date; dueAt: Date }>(
        `select s.slipped_at as "slippedAt", m.due_at as "dueAt" from slips s join commitments m on m.id = s.commitment_id
         where s.id = $1 and s.ended_at is null and not exists (select from own_tasks t where t.slip_id = s.id) for update of s`,
        [event.data['slipId']],
      );
      if (slip) await open(work, event, tellBy(slip.slippedAt, slip.dueAt));
    });
  }

  @On('commitment.slip_ended')
  async slipEnded(event: StoredEvent): Promise<void> {
    await this.uow.run(systemActor('own-tasks'), async (work) => {
      const [task] = await work.find(OwnTask, `where slip_id = $1 and state = 'open' for update`, [
        event.data['slipId'],
      ]);
      // A new promise that took its place was told to the customer in a letter.
      const told = event.data['state'] === 'renegotiated';
      if (task) await closeTask(work, task, told ? 'done' : 'over');
    });
  }

  /** @throws OwnTaskOver, DueInThePast */
  amend(actor: Actor, id: OwnTaskId, change: AmendOwnTaskDto, ifMatch: number | undefined): Promise<OwnTaskView> {
    return this.uow.run(actor, async (work) => {
      const task = await lockOpenTask(work, id, ifMatch);
      const newDueAt = typeof change.newDueAt === 'string' ? new Date(change.newDueAt) : change.newDueAt;
      if (newDueAt && newDueAt <= work.now) throw new DueInThePast(newDueAt);
      await work.update(OwnTask, task, {
        ...(change.body === undefined ? {} : { body: change.body }),
        ...(newDueAt === undefined ? {} : { newDueAt }),
      });
      work.record(ownTaskAmended(task));
      return this.queries.view(work, id);
    });
  }

  /** @throws OwnTaskOver */
  dismiss(actor: Actor, id: OwnTaskId, reason: string, ifMatch: number | undefined): Promise<OwnTaskView> {
    return this.uow.run(actor, async (work) => {
      const task = await lockOpenTask(work, id, ifMatch);
      await closeTask(work, task, 'dismissed', { dismissedBecause: reason });
      return this.queries.view(work, id);
    });
  }
}

async function open(work: Work, event: StoredEvent, dueAt: Date): Promise<void> {
  const task = work.manager.create(OwnTask, {
    id: work.newId('own') as OwnTaskId,
    kind: 'tell_customer',
    caseId: event.caseId!,
    commitmentId: event.subjectId!,
    slipId: event.data['slipId'] as string,
    state: 'open',
    dueAt,
    body: null,
    newDueAt: null,
    dismissedBecause: null,
    entryId: null,
    successorId: null,
    openedAt: work.now,
    closedAt: null,
    closedBy: null,
    version: 1,
  });
  await work.insert(OwnTask, task);
  work.record(ownTaskOpened(task));
}
