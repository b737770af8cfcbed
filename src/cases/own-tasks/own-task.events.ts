import type { NewEvent } from '../../platform/index.js';
import type { OwnTask } from './own-task.entity.js';

/** News of our own tasks is our own business: nobody outside reads it. */
const about = (task: OwnTask, type: NewEvent['type'], data: Record<string, unknown> = {}): NewEvent => ({
  type,
  caseId: task.caseId,
  subjectId: task.id,
  data: { kind: task.kind, commitmentId: task.commitmentId, ...data },
});

export const ownTaskOpened = (task: OwnTask): NewEvent => about(task, 'own_task.opened', { slipId: task.slipId });
export const ownTaskAmended = (task: OwnTask): NewEvent => about(task, 'own_task.amended');
export const ownTaskClosed = (task: OwnTask): NewEvent => about(task, 'own_task.closed', { state: task.state });
