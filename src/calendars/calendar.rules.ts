import { BusinessTimeNegative, CalendarNeverOpens, OpenTimeRunsOut } from './calendar.errors.js';
import { type CalendarTerms } from './calendar-terms.rules.js';
import { dayPlans } from './day-plans.rules.js';
import { writeInstant } from './instant.rules.js';
import { OpenIntervals } from './open-intervals.rules.js';
import { firstAtLeast, lastAtMost } from './sorted.rules.js';
import { DAY, LAST_DAY } from './wall-clock.rules.js';
import { zoneOffsets } from './zone-offsets.rules.js';

/**
 * Business time: the time that passes while a calendar is open. Everywhere here an instant is milliseconds
 * since 1970 UTC and a length is milliseconds that truly pass, so the hour lost or won at a clock change counts as the clocks count it.
 * The calendar is open from an opening up to, not including, its closing. Every function throws `OutsideCalendarYears` beyond 1900–2499;
 * those that must find open time throw `CalendarNeverOpens` where there is none at all and `OpenTimeRunsOut` where there is too little.
 */
export interface BusinessCalendar {
  readonly zone: string;
  readonly table: OpenIntervals;
}

/** Makes checked terms ready to be asked. Costs next to nothing: the table is built as far as questions reach. Throws `UnknownZone`. */
export function compileCalendar(terms: CalendarTerms): BusinessCalendar {
  const offsets = zoneOffsets(terms.zone);
  return { zone: offsets.zone, table: new OpenIntervals(offsets, dayPlans(terms)) };
}

/**
 * The earliest instant by which exactly `ms` of open time have passed since `at`. Time that runs out at a closing ends at that closing,
 * not at the next opening. Nothing added to an open instant or a closing is that instant; to any other closed one, the next opening.
 * Throws `BusinessTimeNegative`.
 */
export function addBusiness({ table, zone }: BusinessCalendar, at: number, ms: number): number {
  mustBeLength(ms);
  table.reach(at);
  const later = (): void => mustGrow(table.growForward(), 'after', at, table, zone);
  while (lastOf(table.closes) < at) later();
  const here = firstAtLeast(table.closes, at);
  const target = table.through[here]! - (table.closes[here]! - Math.max(at, table.opens[here]!)) + ms;
  while (lastOf(table.through) < target) later();
  const there = Math.max(here, firstAtLeast(table.through, target));
  return table.closes[there]! - (table.through[there]! - target);
}

/**
 * The mirror of `addBusiness`: the latest instant from which exactly `ms` of open time pass until `at`. Time that runs out at an opening
 * stays at that opening. Nothing taken from an open instant or a closing is that instant; from any other closed one, the closing before.
 * Throws `BusinessTimeNegative`.
 */
export function subtractBusiness({ table, zone }: BusinessCalendar, at: number, ms: number): number {
  mustBeLength(ms);
  table.reach(at);
  for (;;) {
    const here = lastAtMost(table.opens, at);
    const target = here < 0 ? -1 : passedIn(table, here, at) - ms;
    if (target >= 0) {
      const there = Math.min(here, lastAtMost(table.through, target) + 1);
      return table.closes[there]! - (table.through[there]! - target);
    }
    mustGrow(table.growBackward(), 'before', at, table, zone);
  }
}

/** Open milliseconds from `from` until `until`; negative when `until` is the earlier one. */
export function businessBetween({ table }: BusinessCalendar, from: number, until: number): number {
  table.reach(from);
  table.reach(until);
  return passedBy(table, until) - passedBy(table, from);
}

export function isOpen({ table }: BusinessCalendar, at: number): boolean {
  table.reach(at);
  const here = lastAtMost(table.opens, at);
  return here >= 0 && at < table.closes[here]!;
}

/** The first opening after `at`. An open calendar must close before it can open, so this is never the opening of now. */
export function nextOpening({ table, zone }: BusinessCalendar, at: number): number {
  table.reach(at);
  for (;;) {
    const next = table.opens[lastAtMost(table.opens, at) + 1];
    if (next !== undefined) return next;
    mustGrow(table.growForward(), 'after', at, table, zone);
  }
}

/** `at` itself when the calendar is open then, else the next opening: where something due in closed time moves forward to. */
export const atOrNextOpening = (calendar: BusinessCalendar, at: number): number =>
  isOpen(calendar, at) ? at : nextOpening(calendar, at);

/** `at` itself when it is open or a closing, else the closing before it. */
export const previousOpenMoment = (calendar: BusinessCalendar, at: number): number =>
  latestOpenWithRoom(calendar, at, 0);

/**
 * The latest open instant, `at` or earlier, after which the calendar stays open for at least `room` milliseconds: where a reminder that
 * would fall into closed time moves back to, leaving its reader time to act (Good Friday 12:00 with half an hour's room
 * becomes Thursday 19:30 when Thursday closes at 20:00). Throws `BusinessTimeNegative`.
 */
export function latestOpenWithRoom({ table, zone }: BusinessCalendar, at: number, room: number): number {
  mustBeLength(room);
  table.reach(at);
  table.reach(Math.min(at + room, LAST_DAY * DAY));
  for (;;) {
    // The table's first interval may turn out to have begun earlier, so it can grant an instant but not refuse one.
    for (let here = lastAtMost(table.opens, at); here >= 0; here--) {
      const latest = Math.min(at, table.closes[here]! - room);
      if (latest >= table.opens[here]!) return latest;
    }
    mustGrow(table.growBackward(), 'before', at, table, zone);
  }
}

function mustBeLength(ms: number): void {
  if (!(ms >= 0)) throw new BusinessTimeNegative(ms);
}

function mustGrow(grown: boolean, side: 'after' | 'before', at: number, table: OpenIntervals, zone: string): void {
  if (grown) return;
  throw table.everOpens() ? new OpenTimeRunsOut(side, writeInstant(at)) : new CalendarNeverOpens(zone);
}

/** Open time from the table's beginning until `at`. */
function passedBy(table: OpenIntervals, at: number): number {
  const here = lastAtMost(table.opens, at);
  return here < 0 ? 0 : passedIn(table, here, at);
}

const passedIn = (table: OpenIntervals, here: number, at: number): number =>
  table.through[here]! - Math.max(0, table.closes[here]! - at);

const lastOf = (sorted: readonly number[]): number => sorted[sorted.length - 1] ?? -Infinity;
