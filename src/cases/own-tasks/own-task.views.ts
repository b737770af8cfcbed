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
  caseNumber!: number;
  subject!: string;
  /** Whose it is: the owner of the case; null while nobody has it. */
  ownerId!: string | null;
  commitmentId!: string;
  /** The promise that cannot be kept, and when it falls due. */
  what!: string;
  promisedFor!: string;
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

/** How many wait to be done: no further than anybody reads. */
export class OwnTaskCountView {
  count!: number;
  /** There are more than are counted. */
  more!: boolean;
}

/** What it is about: its case and the promise in it. */
export interface OwnTaskSubject {
  caseNumber: number;
  subject: string;
  ownerId: string | null;
  what: string;
  promisedFor: Date;
}

export const ownTaskView = (task: OwnTask, about: OwnTaskSubject, draft: Draft | null): OwnTaskView => ({
  id: task.id,
  kind: task.kind,
  state: task.state,
  caseId: task.caseId,
  caseNumber: about.caseNumber,
  subject: about.subject,
  ownerId: about.ownerId,
  commitmentId: task.commitmentId,
  what: about.what,
  promisedFor: instant(about.promisedFor),
  dueAt: instant(task.dueAt),
  draft: draft && { body: draft.body, newDueAt: instant(draft.newDueAt) },
  dismissedBecause: task.dismissedBecause,
  entryId: task.entryId,
  successorId: task.successorId,
  openedAt: instant(task.openedAt),
  closedAt: instant(task.closedAt),
  version: task.version,
});
