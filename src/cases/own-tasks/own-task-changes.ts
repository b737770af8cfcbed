import { assertFresh, type Work } from '../../platform/index.js';
import { OwnTask, type OwnTaskId, type OwnTaskState } from './own-task.entity.js';
import { OwnTaskOver } from './own-task.errors.js';
import { ownTaskClosed } from './own-task.events.js';

/** @throws NotFound, Stale, OwnTaskOver */
export async function lockOpenTask(work: Work, id: OwnTaskId, ifMatch: number | undefined): Promise<OwnTask> {
  const task = await work.lock(OwnTask, id);
  assertFresh(task.version, ifMatch);
  if (task.state !== 'open') throw new OwnTaskOver(task.state);
  return task;
}

export async function closeTask(
  work: Work,
  task: OwnTask,
  state: OwnTaskState,
  how: Partial<OwnTask> = {},
): Promise<void> {
  const closedBy = work.actor.personId ?? work.actor.id;
  await work.update(OwnTask, task, { ...how, state, closedAt: work.now, closedBy });
  work.record(ownTaskClosed(task));
}

/** Somebody of our staff has told the customer, in an entry that names the promise: nothing is left to do. */
export async function closeAsTold(work: Work, commitmentId: string, entryId: string): Promise<void> {
  const [task] = await work.find(OwnTask, `where commitment_id = $1 and state = 'open' for update`, [commitmentId]);
  if (task) await closeTask(work, task, 'done', { entryId });
}
