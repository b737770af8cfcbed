/**
 * How far before the reader's last event reading begins again, in milliseconds. Ids follow the beginning of a transaction, news follows
 * its commit: an event that took long to commit has a lower id than others the reader has already seen.
 */
const OVERLAP_MS = 10_000;
/** How long a reader may have been away, in milliseconds; after that, fetching everything anew costs less. */
const FARTHEST_MS = 600_000;

/**
 * From when on a reader has to be told everything again (twice is harmless), who last saw an event of the instant `lastSeen`; undefined
 * when he was away for so long that he must begin anew.
 */
export function resumeFrom(lastSeen: Date, now: Date): Date | undefined {
  const seen = lastSeen.getTime();
  return seen < now.getTime() - FARTHEST_MS ? undefined : new Date(seen - OVERLAP_MS);
}
