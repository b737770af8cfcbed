import { Temporal } from 'temporal-polyfill';
import { AbsenceUnclear } from '../pages.errors.js';

/**
 * The first and the last day of an absence as the partner's clocks count days: from the beginning of the one to the end of the other.
 * @throws AbsenceUnclear
 */
export function absenceBetween(first: string, last: string, zone: string): { from: Date; until: Date } {
  const [begin, end] = [dayIn(first), dayIn(last)];
  if (Temporal.PlainDate.compare(end, begin) < 0) throw new AbsenceUnclear();
  return { from: startOf(begin, zone), until: startOf(end.add({ days: 1 }), zone) };
}

/** The days of an absence again. */
export function daysOf({ from, until }: { from: Date; until: Date }, zone: string): { first: string; last: string } {
  const dayAt = (at: Date, earlier: number): string =>
    Temporal.Instant.fromEpochMilliseconds(at.getTime() - earlier)
      .toZonedDateTimeISO(zone)
      .toPlainDate()
      .toString();
  return { first: dayAt(from, 0), last: dayAt(until, 1) };
}

function dayIn(text: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    throw new AbsenceUnclear();
  }
}

const startOf = (day: Temporal.PlainDate, zone: string): Date =>
  new Date(day.toZonedDateTime(zone).startOfDay().epochMilliseconds);
