const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Before the first attempt, the second, …: the schedule the Standard Webhooks specification proposes. Milliseconds. */
export const PAUSES: readonly number[] = [
  0,
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];
export const MOST_ATTEMPTS = PAUSES.length;
/** No pause is longer than this, whatever a receiver asks for. */
const LONGEST = 24 * HOUR;
/** So many of one receiver's requests are under way at once. */
export const AT_ONCE = 2;

/**
 * Milliseconds from a failed n-th attempt (1, 2, …) to the next; undefined when it was the last. Up to a tenth longer by `chance`, from 0
 * to below 1, so that what failed together does not come again together; never shorter than the receiver asked for in `Retry-After`.
 */
export function pauseAfter(attempt: number, chance: number, askedFor = 0): number | undefined {
  const pause = PAUSES[attempt];
  if (pause === undefined) return undefined;
  return Math.min(Math.max(Math.round(pause * (1 + chance / 10)), askedFor), LONGEST * 1.1);
}

/** What an answer means: 2xx is the only yes; 410 asks for no more of anything. */
export function verdictOn(status: number): 'delivered' | 'gone' | 'again' {
  if (status >= 200 && status < 300) return 'delivered';
  return status === 410 ? 'gone' : 'again';
}

/** Milliseconds that `Retry-After: 120` asks for; a date there is not read. */
export function retryAfterIn(header: string | string[] | undefined): number {
  const text = Array.isArray(header) ? header[0] : header;
  return text && /^\d{1,6}$/.test(text) ? Number(text) * SECOND : 0;
}
