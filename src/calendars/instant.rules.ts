import { InstantMalformed } from './calendar.errors.js';
import { readWallClock, writeWallClock } from './wall-clock.rules.js';

/**
 * The instant an RFC 3339 text names, in milliseconds since 1970 (UTC). Any offset may stand behind it, but one must: without it the
 * text is a local time and belongs to `resolveLocal`. Throws `InstantMalformed`.
 */
export function readInstant(text: string): number {
  const clock = readWallClock(text);
  if (clock?.offset === undefined) throw new InstantMalformed(text);
  return clock.shown - clock.offset;
}

/** RFC 3339 in UTC, whole seconds where they suffice: `2026-03-30T11:00:00Z`, `2026-03-30T11:00:00.250Z`. */
export const writeInstant = (at: number): string => `${writeWallClock(Math.round(at), 'always')}Z`;
