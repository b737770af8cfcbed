/** A day's length on the wall clock, in milliseconds. */
export const DAY = 86_400_000;

/**
 * Days are counted from 1 January 1970, proleptic Gregorian. Calendars answer for the years 1900 to 2499: far enough for anything a
 * person promises, near enough that a search for open time always ends soon.
 */
export const FIRST_DAY = Date.UTC(1900, 0, 1) / DAY;
export const LAST_DAY = Date.UTC(2500, 0, 1) / DAY - 1;

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** 0 = Monday … 6 = Sunday, as in `WEEKDAYS`; 1 January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The day `YYYY-MM-DD` names, or nothing when there is no such date in the years calendars answer for. */
export function dayOf(date: string): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  return parts ? dayOfParts(+parts[1]!, +parts[2]!, +parts[3]!) : undefined;
}

function dayOfParts(year: number, month: number, date: number): number | undefined {
  if (month < 1 || month > 12 || date < 1 || year < 1900 || year > 2499) return undefined;
  const day = Date.UTC(year, month - 1, date) / DAY;
  return day < Date.UTC(year, month, 1) / DAY ? day : undefined;
}

/** `YYYY-MM-DD` of a day. Source: H. Hinnant, "chrono-compatible low-level date algorithms", civil_from_days. */
export function dateOf(day: number): string {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${digits(year, 4)}-${digits(month)}-${digits(dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1)}`;
}

/** What a wall clock shows, counted in milliseconds as if it hung in UTC, and the UTC offset written behind it, if one was. */
export interface WallClock {
  shown: number;
  offset?: number;
}

const WALL_CLOCK =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(?:(Z)|([+-])([01]\d|2[0-3]):([0-5]\d))?$/i;

/** Reads `YYYY-MM-DDTHH:MM[:SS[.fff]]` with or without `Z` or `±HH:MM`; anything finer than a millisecond is dropped. */
export function readWallClock(text: string): WallClock | undefined {
  const parts = WALL_CLOCK.exec(text);
  const day = parts ? dayOfParts(+parts[1]!, +parts[2]!, +parts[3]!) : undefined;
  if (!parts || day === undefined) return undefined;
  const [hours, minutes, seconds = '0', fraction = '', utc, sign, offsetHours, offsetMinutes] = parts.slice(4);
  const shown = day * DAY + ((+hours! * 60 + +minutes!) * 60 + +seconds) * 1000 + +fraction.padEnd(3, '0').slice(0, 3);
  if (utc) return { shown, offset: 0 };
  if (!sign) return { shown };
  return { shown, offset: (sign === '-' ? -1 : 1) * (+offsetHours! * 60 + +offsetMinutes!) * 60_000 };
}

/** `YYYY-MM-DDTHH:MM`, with seconds only when there are some (or when asked) and milliseconds only when there are some. */
export function writeWallClock(shown: number, seconds: 'if any' | 'always' = 'if any'): string {
  const day = Math.floor(shown / DAY);
  const rest = shown - day * DAY;
  const minutes = Math.floor(rest / 60_000);
  const fine = rest - minutes * 60_000;
  const text = `${dateOf(day)}T${digits(Math.floor(minutes / 60))}:${digits(minutes % 60)}`;
  if (fine === 0 && seconds === 'if any') return text;
  const milliseconds = fine % 1000;
  return `${text}:${digits(Math.floor(fine / 1000))}${milliseconds ? `.${digits(milliseconds, 3)}` : ''}`;
}

/** `±HH:MM`; an offset that is not whole minutes (a few zones before 1972) loses its seconds. */
export function writeOffset(offset: number): string {
  const minutes = Math.floor(Math.abs(offset) / 60_000);
  return `${offset < 0 ? '-' : '+'}${digits(Math.floor(minutes / 60))}:${digits(minutes % 60)}`;
}

const digits = (value: number, width = 2): string => String(value).padStart(width, '0');
