/** How often a job is tried in all before it stays failed, for a person to look at. */
export const ATTEMPTS = 10;

const FIRST_MS = 1_000;
const GROWTH = 3;
const LONGEST_MS = 3_600_000;

/**
 * How long a job waits after its n-th failure, in milliseconds: 1 s, 3 s, 9 s … at most an hour. The ten attempts span about
 * two hours: long enough to sit out a restart or a bad deployment, short enough that a person hears of it the same day.
 */
export function retryDelay(failures: number): number {
  return Math.min(FIRST_MS * GROWTH ** (failures - 1), LONGEST_MS);
}

/** How long a job waits that could not reach the database, in milliseconds. */
export const UNCOUNTED_DELAY_MS = 5_000;
const UNCOUNTED_AT_MOST = 500;

/**
 * Whether an attempt that failed leaves the count as it was, because the database was away and so nothing is known of the job itself.
 * After 500 starts (forty minutes and more) every failure counts, so that nothing circles for ever.
 */
export function mayTryUncounted(databaseWasAway: boolean, starts: number): boolean {
  return databaseWasAway && starts <= UNCOUNTED_AT_MOST;
}
