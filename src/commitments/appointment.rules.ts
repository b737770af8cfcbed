import type { CommitmentState } from './commitment-states.rules.js';

/** How a promise stands in a diary: what is not agreed yet is tentative, what nobody is to do any more is cancelled. */
export function diaryStatus(state: CommitmentState): 'tentative' | 'confirmed' | 'cancelled' {
  switch (state) {
    case 'proposed':
    case 'countered':
      return 'tentative';
    case 'declined':
    case 'lapsed':
    case 'withdrawn':
    case 'void':
      return 'cancelled';
    default:
      return 'confirmed';
  }
}

/**
 * Which writing of the entry this is, for a promise at the end of its line (itself and those it took the place of): each version of the
 * terms of each of them is one, and taking it out again one more. So it grows with every new time, whoever proposed it.
 */
export const sequenceOf = (versionsInLine: readonly number[], state: CommitmentState): number =>
  versionsInLine.reduce((sum, versions) => sum + versions, 0) - (diaryStatus(state) === 'cancelled' ? 0 : 1);
