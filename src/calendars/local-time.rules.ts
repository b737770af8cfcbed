import { OutsideCalendarYears } from './calendar.errors.js';
import { LocalTimeAmbiguous, LocalTimeMalformed, LocalTimeSkipped, OffsetNotInForce } from './local-time.errors.js';
import { DAY, FIRST_DAY, LAST_DAY, readWallClock, writeOffset, writeWallClock } from './wall-clock.rules.js';
import { zoneOffsets, type ZoneOffsets } from './zone-offsets.rules.js';

/**
 * The instant (`at`, milliseconds since 1970 UTC) at which the clocks of `zone` show `local`, which is `YYYY-MM-DDTHH:MM`, seconds
 * allowed. Nothing is shifted silently: a time the clocks jump over throws `LocalTimeSkipped` with a suggestion, one they show twice
 * `LocalTimeAmbiguous` with both instants. A UTC offset behind it (`2026-10-25T02:30+02:00`) chooses between the two; an offset the
 * zone does not have then throws `OffsetNotInForce`. Also throws `LocalTimeMalformed`, `UnknownZone`.
 */
export function resolveLocal(local: string, zone: string): { at: number } {
  const clock = readWallClock(local);
  if (!clock || /z$/i.test(local)) throw new LocalTimeMalformed(local);
  const { shown, offset } = clock;
  const offsets = zoneOffsets(zone);
  const first = offsets.firstShowing(shown);
  const second = offsets.lastShowing(shown);

  if (first + offsets.offsetAt(first) !== shown) {
    throw new LocalTimeSkipped(writeWallClock(shown), zone, writeWallClock(shown + jumpAt(first, offsets)));
  }
  if (offset !== undefined) {
    const chosen = [first, second].find((at) => offsets.offsetAt(at) === offset);
    if (chosen === undefined) throw new OffsetNotInForce(local, zone, toLocalWithOffset(first, zone));
    return { at: chosen };
  }
  if (first !== second) {
    throw new LocalTimeAmbiguous(
      local,
      zone,
      first,
      second,
      toLocalWithOffset(first, zone),
      toLocalWithOffset(second, zone),
    );
  }
  return { at: first };
}

const jumpAt = (change: number, offsets: ZoneOffsets): number =>
  offsets.offsetAt(change) - offsets.offsetAt(change - 1);

/** What the clocks of `zone` show at an instant: `2026-05-12T15:00`, with seconds only when there are some. Throws `UnknownZone`. */
export const toLocal = (at: number, zone: string): string => writeWallClock(at + offsetAt(at, zone));

/** The same with the UTC offset behind it: `2026-10-25T02:30+02:00`, which `resolveLocal` turns back into this very instant. */
export const toLocalWithOffset = (at: number, zone: string): string =>
  toLocal(at, zone) + writeOffset(offsetAt(at, zone));

function offsetAt(at: number, zone: string): number {
  const offsets = zoneOffsets(zone);
  if (!(at >= FIRST_DAY * DAY && at < (LAST_DAY + 1) * DAY)) throw new OutsideCalendarYears();
  return offsets.offsetAt(at);
}

const SHAPES = {
  'date and time': {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  },
  date: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** An instant for people to read, in the reader's zone and language: `Tue, 12 May 2026, 15:00`. Throws `UnknownZone`. */
export function formatInZone(
  at: number,
  zone: string,
  shape: keyof typeof SHAPES = 'date and time',
  language = 'en-GB',
): string {
  const name = zoneOffsets(zone).zone;
  const key = `${name} ${shape} ${language}`;
  let format = formats.get(key);
  if (!format)
    formats.set(
      key,
      (format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...SHAPES[shape], timeZone: name })),
    );
  return format.format(at);
}
