import type { CommitmentState } from '../../commitments/commitment-states.rules.js';

/** Where a task stands, in a partner's words; it follows from the promise about it. */
export type TaskState =
  | 'offered'
  | 'negotiating'
  | 'agreed'
  | 'reported'
  | 'disputed'
  | 'done'
  | 'overdue'
  | 'done_late'
  | 'declined'
  | 'lapsed'
  | 'withdrawn';
export const TASK_STATES: readonly TaskState[] = [
  'offered',
  'negotiating',
  'agreed',
  'reported',
  'disputed',
  'done',
  'overdue',
  'done_late',
  'declined',
  'lapsed',
  'withdrawn',
];

const STATE_OF: Record<CommitmentState, TaskState> = {
  proposed: 'offered',
  countered: 'negotiating',
  accepted: 'agreed',
  active: 'agreed',
  at_risk: 'agreed',
  reported: 'reported',
  disputed: 'disputed',
  kept: 'done',
  broken: 'overdue',
  declined: 'declined',
  lapsed: 'lapsed',
  withdrawn: 'withdrawn',
  renegotiated: 'negotiating',
  void: 'withdrawn',
};

export const taskState = (state: CommitmentState, doneLate: boolean): TaskState =>
  state === 'broken' && doneLate ? 'done_late' : STATE_OF[state];

/** The commitment states behind a task state: for filters. */
export const commitmentStatesOf = (task: TaskState): { states: CommitmentState[]; doneLate?: boolean } => {
  if (task === 'done_late' || task === 'overdue') return { states: ['broken'], doneLate: task === 'done_late' };
  return { states: (Object.keys(STATE_OF) as CommitmentState[]).filter((state) => STATE_OF[state] === task) };
};

/** What of the customer a partner needs for a kind of task, unless said otherwise: the least that does. */
export function sharesFor(kind: string): string[] {
  if (kind === 'pickup' || kind === 'delivery') return ['name', 'phone', 'address'];
  return kind === 'call_back' ? ['name', 'phone'] : [];
}
