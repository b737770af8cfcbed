import type { CaseState } from '../case-states.rules.js';

const DAY = 86_400_000;
/** Days in which a merge or a split can be undone. */
export const UNDO_DAYS = 7;

export const undoUntil = (at: Date): Date => new Date(at.getTime() + UNDO_DAYS * DAY);

/** To the minute: on the seventh day at the same time for the last time. */
export const mayUndo = (at: Date, now: Date): boolean => now <= undoUntil(at);

/**
 * How a case stands when its merge is undone: as it stood before. Only one that waited, and waits for nothing any more, has been taken up
 * meanwhile.
 */
export function standingAgain(
  before: { state: CaseState; since: Date },
  stillWaits: boolean,
  now: Date,
): { state: CaseState; since: Date } {
  return before.state === 'waiting' && !stillWaits ? { state: 'in_progress', since: now } : before;
}
