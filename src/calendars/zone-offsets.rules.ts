import { Temporal } from 'temporal-polyfill';
import { UnknownZone } from './calendar.errors.js';
import { lastAtMost } from './sorted.rules.js';
import { DAY } from './wall-clock.rules.js';

/**
 * What a zone's clocks show and when, as the list of stretches between two changes of its UTC offset. Changes are looked up once
 * (a tenth of a millisecond each) and only as far as somebody asks; everything else is arithmetic. All values are milliseconds:
 * instants since 1970 UTC, shown times as `WallClock.shown`.
 */
export class ZoneOffsets {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly offsets: number[] = [];
  private readonly shownStarts: number[] = [];
  private readonly shownEnds: number[] = [];

  constructor(readonly zone: string) {}

  /** The offset in force at an instant: shown time − instant. */
  offsetAt(at: number): number {
    this.cover(at, at);
    return this.offsets[lastAtMost(this.starts, at)]!;
  }

  /** The first instant at which the clocks show `shown` or, when they jump over it, the instant of the jump. */
  firstShowing(shown: number): number {
    this.cover(shown - 2 * DAY, shown + 2 * DAY);
    const stretch = lastAtMost(this.shownEnds, shown) + 1;
    return Math.max(this.starts[stretch]!, shown - this.offsets[stretch]!);
  }

  /** The last instant at which the clocks show `shown` or, when they jump over it, the instant of the jump. */
  lastShowing(shown: number): number {
    this.cover(shown - 2 * DAY, shown + 2 * DAY);
    const stretch = lastAtMost(this.shownStarts, shown);
    return Math.min(this.ends[stretch]!, shown - this.offsets[stretch]!);
  }

  private cover(from: number, until: number): void {
    if (this.starts.length === 0) this.begin(from);
    while (this.starts[0]! > from) this.addEarlier();
    while (this.ends[this.ends.length - 1]! <= until) this.addLater();
  }

  private begin(at: number): void {
    const zoned = this.at(at);
    const start = this.at(at + 1).getTimeZoneTransition('previous');
    this.place(0, start?.epochMilliseconds ?? -Infinity, changeAfter(zoned), zoned);
  }

  private addEarlier(): void {
    const end = this.starts[0]!;
    const start = this.at(end).getTimeZoneTransition('previous');
    this.place(0, start?.epochMilliseconds ?? -Infinity, end, start ?? this.at(end - 1));
  }

  private addLater(): void {
    const start = this.ends[this.ends.length - 1]!;
    const zoned = this.at(start);
    this.place(this.starts.length, start, changeAfter(zoned), zoned);
  }

  private place(index: number, start: number, end: number, zoned: Temporal.ZonedDateTime): void {
    const offset = zoned.offsetNanoseconds / 1e6;
    this.starts.splice(index, 0, start);
    this.ends.splice(index, 0, end);
    this.offsets.splice(index, 0, offset);
    this.shownStarts.splice(index, 0, start + offset);
    this.shownEnds.splice(index, 0, end + offset);
  }

  private at(instant: number): Temporal.ZonedDateTime {
    return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(this.zone);
  }
}

const changeAfter = (zoned: Temporal.ZonedDateTime): number =>
  zoned.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity;

const known = new Map<string, ZoneOffsets>();

/** The offsets of an IANA zone, kept once for the whole process. Throws `UnknownZone`, also for bare offsets such as `+02:00`. */
export function zoneOffsets(zone: string): ZoneOffsets {
  const found = known.get(zone);
  if (found) return found;
  const name = canonicalName(zone);
  const offsets = known.get(name) ?? new ZoneOffsets(name);
  known.set(name, offsets);
  return offsets;
}

function canonicalName(zone: string): string {
  // Temporal would also take a bare offset or a whole bracketed date-time for a zone.
  if (!/^[a-z][\w+/-]*$/i.test(zone)) throw new UnknownZone(zone);
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
  } catch {
    throw new UnknownZone(zone);
  }
}
