import type { CommitmentState } from '../commitment-states.rules.js';

/** Told so many minutes of open time before it is due, that a promise needs another time, leaves us room to act: four hours. */
export const EARLY_NOTICE_MINUTES = 240;

/** A promise of a partner's, as far as its reliability is concerned. */
export interface Judged {
  state: CommitmentState;
  /** Whether it was ever agreed: what was only asked for is no promise. */
  agreed: boolean;
  /** Minutes of the partner's open time between its asking for another time and the due time; null: it never asked. */
  noticeMinutes: number | null;
}

/** `moved`: given another time early enough, or because we asked for it; counted apart. Null: says nothing. */
export type Outcome = 'kept' | 'broken' | 'moved' | null;

/**
 * What a promise says about who gave it. Let go of by the promisee, void, only proposed, lapsed or still running, it says nothing. Moved
 * later than four open hours before it was due, it counts as broken: there was no time left to do anything about it.
 */
export function outcomeOf({ state, agreed, noticeMinutes }: Judged): Outcome {
  if (!agreed) return null;
  if (state === 'kept' || state === 'broken') return state;
  if (state !== 'renegotiated') return null;
  return noticeMinutes === null || noticeMinutes >= EARLY_NOTICE_MINUTES ? 'moved' : 'broken';
}
