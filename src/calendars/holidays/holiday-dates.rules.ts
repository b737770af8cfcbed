import { dateOf, dayOf } from '../wall-clock.rules.js';

/** One holiday as the list knows it: a local date and time, and how long it lasts. */
export interface ListedHoliday {
  /** `YYYY-MM-DD hh:mm:ss`, an offset may follow. */
  date: string;
  start: Date;
  end: Date;
  name: string;
  substitute?: boolean | undefined;
}

const HOUR = 3_600_000;

/**
 * The dates a holiday closes: the one it is named for, and as many more as it has whole days. Half a day at its edge is somebody's to add as
 * a break; an hour is forgiven for the nights in which the clocks change.
 */
export function datesOf({ date, start, end }: ListedHoliday): string[] {
  const first = dayOf(date.slice(0, 10));
  if (first === undefined) return [];
  const hours = (end.getTime() - start.getTime()) / HOUR;
  const days = Math.max(1, Math.floor((hours + 1) / 24));
  return Array.from({ length: days }, (_, more) => dateOf(first + more));
}
