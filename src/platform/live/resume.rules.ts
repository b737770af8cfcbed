import { isId, lowestId } from '../ids/ids.js';

/**
 * How far before the reader's last event reading begins again, in milliseconds. Ids follow the beginning of a transaction, news follows
 * its commit: an event that took long to commit has a lower id than others the reader has already seen.
 */
const OVERLAP_MS = 10_000;
/** How long a reader may have been away, in milliseconds; after that, fetching everything anew costs less. */
const FARTHEST_MS = 600_000;

/**
 * The id after which a reader who last saw `lastEventId` has to be told everything again (twice is harmless); undefined when he must
 * begin anew, because the id is none of ours or too old.
 */
export function resumeAfter(lastEventId: string, now: Date): string | undefined {
  if (!isId('evt', lastEventId)) return undefined;
  // UUIDv7 begins with its instant in milliseconds, 48 bits (RFC 9562 §5.7).
  const at = parseInt(lastEventId.slice(4).replaceAll('-', '').slice(0, 12), 16);
  if (at < now.getTime() - FARTHEST_MS) return undefined;
  return lowestId('evt', new Date(at - OVERLAP_MS));
}
