import type { CommitmentState } from '../commitment-states.rules.js';

export type ConditionStands = 'open' | 'met' | 'failed';

/** What the state of a promise means for those that depend on it being kept. Broken is not kept, also when it is done late. */
export function conditionOf(state: CommitmentState): ConditionStands {
  switch (state) {
    case 'kept':
      return 'met';
    case 'broken':
    case 'declined':
    case 'lapsed':
    case 'withdrawn':
    case 'void':
      return 'failed';
    default:
      return 'open';
  }
}
