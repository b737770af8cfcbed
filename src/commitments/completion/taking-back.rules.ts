import type { CommitmentState } from '../commitment-states.rules.js';

/** How long a report can be taken back by who made it: a slip of the thumb is noticed at once, and others act on it soon. */
export const TAKE_BACK_MINUTES = 2;

export const takeBackUntil = (reportedAt: Date): Date => new Date(reportedAt.getTime() + TAKE_BACK_MINUTES * 60_000);

/** What stands against taking a report back: it is settled, or it is too late; undefined: nothing. */
export function whyNotTakenBack(
  state: CommitmentState,
  reportedAt: Date,
  now: Date,
): 'settled' | 'too late' | undefined {
  if (state !== 'reported') return 'settled';
  return now > takeBackUntil(reportedAt) ? 'too late' : undefined;
}
