import { instant } from '../../platform/index.js';
import type { Draft } from './drafts.js';
import type { OwnTask, OwnTaskState } from './own-task.entity.js';

export class DraftView {
  body!: string;
  /** The new promise that goes with it; null: none, because nobody can say when. */
  newDueAt!: string | null;
}

/** A task of our own, for our own people. */
export class OwnTaskView {
  id!: string;
  kind!: 'tell_customer';
  state!: OwnTaskState;
  caseId!: string;
  /** Whose it is: the owner of the case; null while nobody has it. */
  ownerId!: string | null;
  commitmentId!: string;
  dueAt!: string;
  /** What would be sent now; null once nothing is left to do. */
  draft!: DraftView | null;
  dismissedBecause!: string | null;
  entryId!: string | null;
  successorId!: string | null;
  openedAt!: string;
  closedAt!: string | null;
  version!: number;
}

export const ownTaskView = (task: OwnTask, ownerId: string | null, draft: Draft | null): OwnTaskView => ({
  id: task.id,
  kind: task.kind,
  state: task.state,
  caseId: task.caseId,
  ownerId,
  commitmentId: task.commitmentId,
  dueAt: instant(task.dueAt),
  draft: draft && { body: draft.body, newDueAt: instant(draft.newDueAt) },
  dismissedBecause: task.dismissedBecause,
  entryId: task.entryId,
  successorId: task.successorId,
  openedAt: instant(task.openedAt),
  closedAt: instant(task.closedAt),
  version: task.version,
});
