const MINUTE = 60_000;
/** Fewer than this say nothing about how long a partner takes. */
export const LEAST_PAST = 8;
const SHARE = 0.8;
/** What nobody can tell yet is looked at again half-way to its due time, and not more often than this. */
const SELDOM = 15 * MINUTE;

/**
 * The time within which a partner does four of five such promises: the 80th percentile of how long it took, interpolated between
 * neighbours (Hyndman & Fan 1996, type 7). Milliseconds in and out; null when there are too few.
 */
export function paceOf(durations: readonly number[]): number | null {
  if (durations.length < LEAST_PAST) return null;
  const sorted = [...durations].sort((a, b) => a - b);
  const at = (sorted.length - 1) * SHARE;
  const below = sorted[Math.floor(at)]!;
  const above = sorted[Math.ceil(at)]!;
  return below + (above - below) * (at - Math.floor(at));
}

export interface PaceVerdict {
  /** Less time is left than its partner takes for such a thing, and nothing shows that it was begun. */
  slow: boolean;
  /** When to look again; null when there is nothing more to see. */
  lookAgain: Date | null;
}

/** How a running promise stands by the pace of its partner (`pace` in milliseconds). After the due time its breach says more. */
export function judgePace(promise: { dueAt: Date; begun: boolean }, pace: number | null, now: Date): PaceVerdict {
  const left = promise.dueAt.getTime() - now.getTime();
  if (left <= 0 || promise.begun) return { slow: false, lookAgain: null };
  if (pace !== null && left < pace) return { slow: true, lookAgain: null };
  const halfway = now.getTime() + Math.max(SELDOM, left / 2);
  const turns = pace === null ? Infinity : promise.dueAt.getTime() - pace + 1;
  const next = Math.ceil(Math.min(halfway, turns));
  return { slow: false, lookAgain: next < promise.dueAt.getTime() ? new Date(next) : null };
}
