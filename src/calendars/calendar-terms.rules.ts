import { CalendarTermsInvalid } from './calendar.errors.js';
import { dayOf, WEEKDAYS, type Weekday } from './wall-clock.rules.js';
import { zoneOffsets } from './zone-offsets.rules.js';

/** From–until on one local day, `HH:MM`; the until may be `24:00`. Overnight hours are two: 22:00–24:00, and 00:00–06:00 the next day. */
export type HoursOfDay = [from: string, until: string];

/** When somebody works, in the words of the people who work: local dates and times of `zone` (IANA). */
export interface CalendarTerms {
  zone: string;
  /** The ordinary week; a day left out is closed. */
  hours: Partial<Record<Weekday, HoursOfDay[]>>;
  /** Dates (`YYYY-MM-DD`) closed from midnight to midnight. */
  holidays: string[];
  /** Parts of a date that are closed although the day is open. */
  breaks: Record<string, HoursOfDay[]>;
  /** Hours that stand in place of the ordinary ones on a date, also on a holiday. */
  openings?: Record<string, HoursOfDay[]>;
}

const DAY_TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Minutes since local midnight that `HH:MM` says, `24:00` included; nothing when it says no time. */
export function minutesOf(time: unknown): number | undefined {
  if (time === '24:00') return 1440;
  const parts = typeof time === 'string' ? DAY_TIME.exec(time) : null;
  return parts ? +parts[1]! * 60 + +parts[2]! : undefined;
}

/**
 * Calendar terms out of something nobody has checked yet; absent hours, holidays and breaks mean none. Throws `CalendarTermsInvalid`
 * listing every problem at once: unknown keys, zones, dates and times, hours that end before they start or overlap on one day.
 */
export function readCalendarTerms(given: unknown): CalendarTerms {
  const problems: Problems = [];
  const terms = isObject(given) ? given : {};
  if (!isObject(given)) problems.push({ field: '', problem: 'a calendar is an object' });
  for (const key of Object.keys(terms)) {
    if (!['zone', 'hours', 'holidays', 'breaks', 'openings'].includes(key))
      problems.push({ field: key, problem: 'unknown field' });
  }
  readZone(terms['zone'], problems);
  readHours(
    terms['hours'] ?? {},
    'hours',
    isWeekday,
    'a day of the week (mon, tue, wed, thu, fri, sat, sun)',
    problems,
  );
  readHolidays(terms['holidays'] ?? [], problems);
  readHours(terms['breaks'] ?? {}, 'breaks', isDate, 'a date (YYYY-MM-DD, 1900 to 2499)', problems);
  readHours(terms['openings'] ?? {}, 'openings', isDate, 'a date (YYYY-MM-DD, 1900 to 2499)', problems);
  if (problems.length > 0) throw new CalendarTermsInvalid(problems);
  const { zone, hours, holidays, breaks, openings } = terms as unknown as CalendarTerms;
  return { zone, hours: hours ?? {}, holidays: holidays ?? [], breaks: breaks ?? {}, ...(openings && { openings }) };
}

type Problems = { field: string; problem: string }[];

function readZone(zone: unknown, problems: Problems): void {
  try {
    zoneOffsets(String(zone ?? ''));
    if (typeof zone === 'string') return;
  } catch {
    // told below
  }
  problems.push({ field: 'zone', problem: `${JSON.stringify(zone) ?? 'nothing'} is not an IANA time zone` });
}

function readHolidays(holidays: unknown, problems: Problems): void {
  if (!Array.isArray(holidays)) {
    problems.push({ field: 'holidays', problem: 'a list of dates is expected' });
    return;
  }
  holidays.forEach((date, at) => {
    if (!isDate(date))
      problems.push({
        field: `holidays[${at}]`,
        problem: `${JSON.stringify(date)} is not a date (YYYY-MM-DD, 1900 to 2499)`,
      });
  });
}

function readHours(
  given: unknown,
  field: string,
  isKey: (key: string) => boolean,
  keyWanted: string,
  problems: Problems,
): void {
  if (!isObject(given)) {
    problems.push({ field, problem: 'an object of lists of hours is expected' });
    return;
  }
  for (const [key, day] of Object.entries(given)) {
    if (!isKey(key)) problems.push({ field: `${field}.${key}`, problem: `not ${keyWanted}` });
    readDay(day, `${field}.${key}`, problems);
  }
}

function readDay(day: unknown, field: string, problems: Problems): void {
  if (!Array.isArray(day)) {
    problems.push({ field, problem: 'a list of [from, until] is expected' });
    return;
  }
  const read = day
    .map((hours, at) => readSpan(hours, `${field}[${at}]`, problems))
    .filter((span) => span !== undefined);
  const inOrder = read.sort((one, other) => one.from - other.from);
  inOrder.forEach((span, at) => {
    const earlier = inOrder[at - 1];
    if (earlier && span.from < earlier.until)
      problems.push({ field: span.field, problem: `overlaps ${earlier.field}` });
  });
}

function readSpan(
  hours: unknown,
  field: string,
  problems: Problems,
): { from: number; until: number; field: string } | undefined {
  if (!Array.isArray(hours) || hours.length !== 2) {
    problems.push({ field, problem: 'two times, [from, until], are expected' });
    return undefined;
  }
  const [from, until] = hours.map(minutesOf);
  hours.forEach((time) => {
    if (minutesOf(time) === undefined)
      problems.push({ field, problem: `${JSON.stringify(time)} is not a time (HH:MM, up to 24:00)` });
  });
  if (from === undefined || until === undefined) return undefined;
  if (from >= until) {
    problems.push({
      field,
      problem: `${hours[0]} is not before ${hours[1]}: overnight hours are two, up to 24:00 and from 00:00`,
    });
    return undefined;
  }
  return { from, until, field };
}

const isObject = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);
const isWeekday = (key: string): boolean => (WEEKDAYS as readonly string[]).includes(key);
const isDate = (date: unknown): boolean => typeof date === 'string' && dayOf(date) !== undefined;
