import { filled } from '../platform/languages/languages.rules.js';
import type { CommonWords } from './words/common-words.rules.js';

/** A window of time, or with `start` null one instant, in the zone it is to be read in. */
export interface Span {
  start: Date | null;
  end: Date;
  /** IANA name. */
  zone: string;
}

const SHAPE = { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
const ENGLISH = 'en-GB';

/** `Sat 4 Apr, 09:00–12:00`, one instant `Sat 4 Apr, 12:00`; with the year when it is not the one of `now`. */
export function spanText({ start, end, zone }: Span, language: string, now: Date): string {
  const year = [start ?? end, end].every((at) => yearOf(at, zone) === yearOf(now, zone))
    ? {}
    : { year: 'numeric' as const };
  const format = formatOf({ ...SHAPE, ...year }, zone, language);
  return start ? format.formatRange(start, end) : format.format(end);
}

/** `Sat 4 Apr`, with the year when it is not the one of `now`. */
export function dayText(at: Date, zone: string, language: string, now: Date): string {
  const { weekday, day, month } = SHAPE;
  const year = yearOf(at, zone) === yearOf(now, zone) ? {} : { year: 'numeric' as const };
  return formatOf({ weekday, day, month, ...year }, zone, language).format(at);
}

/** `Berlin time` for `Europe/Berlin`: what a person calls a zone, in whose language its city may have a name of its own. */
export function zoneWords(zone: string, words: string, cities: Readonly<Record<string, string>> = {}): string {
  const city = zone.split('/').at(-1)!.replaceAll('_', ' ');
  return zone.includes('/') ? filled(words, { city: cities[city] ?? city }) : city;
}

/** The clock alone: `14:05`. */
export const clockText = (at: Date, zone: string, language: string): string =>
  formatOf({ hour: '2-digit', minute: '2-digit' }, zone, language).format(at);

/**
 * How far off the time is: `starts in 2 h 5 min`, `ends in 40 min`, `due in 3 days`, `1 h 10 min late`. All in milliseconds since 1970;
 * `start` is NaN where there is only one instant. The page's script is made of this very function's text, so it stands alone.
 */
export function countdown(start: number, due: number, now: number, words: CommonWords['countdown']): string {
  const ahead = now < start && now <= due;
  const target = ahead ? start : due;
  const isLate = now > due;
  const minutes = Math.floor(Math.abs(target - now) / 60_000);
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  const some = (sentence: string, n: number): string => sentence.replace('{n}', String(n));
  let length = some(words.minutes, minutes);
  if (hours > 0) length = some(words.hours, hours) + (minutes % 60 ? ` ${some(words.minutes, minutes % 60)}` : '');
  if (days === 1) length = isLate ? words.lateDay : words.day;
  if (days > 1) length = some(isLate ? words.lateDays : words.days, days);
  if (days > 0 && days < 3 && hours % 24 > 0) length += ` ${some(words.hours, hours % 24)}`;
  if (isLate) return words.late.replace('{length}', length);
  const name = ahead ? 'starts' : Number.isNaN(start) ? 'due' : 'ends';
  return minutes === 0 ? words[`${name}Now`] : words[name].replace('{length}', length);
}

const yearOf = (at: Date, zone: string): string => formatOf({ year: 'numeric' }, zone, ENGLISH).format(at);

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(shape: Intl.DateTimeFormatOptions, zone: string, language: string): Intl.DateTimeFormat {
  const key = `${language} ${zone} ${Object.keys(shape).join(' ')}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(language, { ...shape, timeZone: zone })));
  return format;
}
