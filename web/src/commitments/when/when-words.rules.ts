import { DAY_WORDS, FILLERS, MONTHS, NAMED_TIMES, UNITS, WEEKDAYS } from './time-words.rules.js';
import { asUniversal, fromUniversal, type Local } from '../../time/wall-clock.rules.js';

/** What words for a time mean: so long from now, or what clocks will show then; with `start`, a window. */
export type Meant =
  | { readonly kind: 'after'; readonly ms: number }
  | { readonly kind: 'local'; readonly start?: Local; readonly end: Local };

export interface WordsRead {
  /** What clocks show now where the reader means it. */
  readonly now: Local;
  /** "3/12" is the third of December; else the twelfth of March. */
  readonly dayFirst: boolean;
  /** "2h" is two o'clock, as the Portuguese write; else two hours from now. */
  readonly hourIsClock: boolean;
}

const DAY = 86_400_000;
/** A day without a time: until work ends. */
const END_OF_DAY = '17:00';
const TIME = String.raw`(\d{1,2})(?:[:h](\d{2}))?\s*(uhr|h|am|pm|a\.m\.|p\.m\.|o'clock)?`;
const LED = /^(?:in|within|innerhalb von|dentro de|daqui a|em|\+)\s*(?=[\d]|an? |einer? |uma? )/;
const TAIL = new RegExp(
  String.raw`^(.*?)(?:^|\s)(?:(?:from|between|von|zwischen|entre|das|as|de|at|by|um|bis|ate|gegen|until|before)\s+)*(?:as\s+)?${TIME}(?:\s*(?:-|to|bis|until|ate|and|und|e|a|as)\s*(?:(?:as|a)\s+)?${TIME})?$`,
);

/** Reads "in 2 h", "Thu 15:00", "tomorrow 9–12", "3. Dez. 14 Uhr", "amanhã das 9 às 12"; undefined for what is no time. */
export function meantBy(words: string, read: WordsRead): Meant | undefined {
  const text = plain(words);
  if (text === '') return undefined;
  const led = LED.exec(text);
  const span = spanOf(text.slice(led?.[0].length ?? 0), read.hourIsClock && !led);
  if (span !== undefined)
    return span % DAY === 0
      ? { kind: 'local', end: fromUniversal(asUniversal(read.now) + span) }
      : { kind: 'after', ms: span };
  return led && !/^em\b/.test(text) ? undefined : clockMeant(text, read);
}

const plain = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[–—−]/g, '-')
    .replace(/;|,(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** "1 h 30", "90 min", "2.5 hours", "a week". Milliseconds. */
function spanOf(text: string, hourIsClock: boolean): number | undefined {
  const asked = text.replace(/^(?:an?|einer?|uma?) (?=[a-z])/, '1 ');
  if (hourIsClock && /^\d{1,2}\s?h(?:\d{2})?$/.test(asked)) return undefined;
  const hoursAndMinutes = /^(\d+)\s*(?:h|std|hours?)\s*(\d{1,2})$/.exec(asked);
  if (hoursAndMinutes) return (Number(hoursAndMinutes[1]) * 60 + Number(hoursAndMinutes[2])) * 60_000;
  let sum = 0;
  const rest = asked.replace(
    /(\d+(?:[.,]\d+)?)\s*([a-z]+)\.?(?:\s*(?:and|und|e)\s+)?/g,
    (all, count: string, word: string) => {
      const unit = UNITS.get(word);
      if (unit === undefined) return all;
      sum += Number(count.replace(',', '.')) * unit;
      return '';
    },
  );
  return rest.trim() === '' && sum > 0 ? Math.round(sum) : undefined;
}

function clockMeant(text: string, read: WordsRead): Meant | undefined {
  const named = [...NAMED_TIMES].reduce((all, [word, time]) => all.replace(new RegExp(`\\b${word}\\b`), time), text);
  const day = dayOf(named, read);
  if (day !== undefined) return { kind: 'local', end: `${day}T${END_OF_DAY}` };
  const tail = TAIL.exec(named);
  if (!tail) return undefined;
  const [, before, ...times] = tail;
  const isWindow = times[3] !== undefined;
  const end = timeOf(isWindow ? times.slice(3) : times, undefined);
  const start = isWindow ? timeOf(times.slice(0, 3), times.slice(3)) : undefined;
  if (end === undefined || (isWindow && (start === undefined || start >= end))) return undefined;
  const on = before!.trim() === '' ? nextDayWith(end, read) : dayOf(before!, read, end);
  if (on === undefined) return undefined;
  return { kind: 'local', ...(start === undefined ? {} : { start: `${on}T${start}` }), end: `${on}T${end}` };
}

type TimeParts = readonly (string | undefined)[];

/** "3 pm" as "15:00". Of "9-12pm" the first takes over the half of the day that makes sense. */
function timeOf([hour, minute = '00', half]: TimeParts, followed: TimeParts | undefined): string | undefined {
  let value = Number(hour);
  const said = halfOf(half);
  const next = followed && halfOf(followed[2]);
  const taken = said ?? (next === 'pm' && (value % 12) + 12 < (Number(followed![0]) % 12) + 12 ? 'pm' : next && 'am');
  if (taken && (value < 1 || value > 12)) return undefined;
  if (taken) value = (value % 12) + (taken === 'pm' ? 12 : 0);
  if (value > 23 || Number(minute) > 59) return undefined;
  return `${String(value).padStart(2, '0')}:${minute}`;
}

const halfOf = (word: string | undefined): 'am' | 'pm' | undefined => {
  const half = word?.replaceAll('.', '');
  return half === 'am' || half === 'pm' ? half : undefined;
};

/** Today while that time is still to come, else tomorrow. */
const nextDayWith = (time: string, { now }: WordsRead): string => dayAhead(now, now.slice(11) < time ? 0 : 1);

const dayAhead = (now: Local, days: number): string => fromUniversal(asUniversal(now) + days * DAY).slice(0, 10);

/** The date that words for a day mean; of a weekday the next one, today too while `time` is still to come. */
function dayOf(text: string, read: WordsRead, time = END_OF_DAY): string | undefined {
  const named = DAY_WORDS.get(text.trim());
  if (named !== undefined) return dayAhead(read.now, named);
  const words = text
    .replace(new RegExp(`(?:^|\\s)(?:${FILLERS})(?=\\s|$)`, 'g'), ' ')
    .replace(/(?:^|\s)(?:de|of)(?=\s)/g, ' ')
    .trim();
  if (words === '' || /^\d+$/.test(words)) return undefined;
  const known = DAY_WORDS.get(words);
  if (known !== undefined) return dayAhead(read.now, known);
  const weekday = weekdayIn(words);
  if (weekday?.rest === '') return dayAhead(read.now, daysUntil(weekday.day, read.now, time));
  return dateOf(weekday?.rest ?? words, read);
}

function weekdayIn(words: string): { day: number; rest: string } | undefined {
  const [first = ''] = words.split(' ');
  const day = WEEKDAYS.findIndex((names) => names.includes(first.replace(/\.$/, '')));
  return day < 0 ? undefined : { day, rest: words.slice(first.length).trim() };
}

function daysUntil(day: number, now: Local, time: string): number {
  const today = new Date(asUniversal(now)).getUTCDay();
  const ahead = (day - today + 7) % 7;
  return ahead === 0 && now.slice(11) >= time ? 7 : ahead;
}

/** "3.12.", "3 Dec", "December 3", "2026-12-03", "3/12"; without a year the next one. */
function dateOf(text: string, { now, dayFirst }: WordsRead): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})t?$/.exec(text);
  if (iso) return dateFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.?\s?(\d{4})?$/.exec(text);
  if (dotted) return dated(dotted[3], Number(dotted[2]), Number(dotted[1]), now);
  const slashed = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(text);
  if (slashed) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])];
    return dated(slashed[3], dayFirst ? second : first, dayFirst ? first : second, now);
  }
  const dayMonth = /^(\d{1,2})(?:\.|st|nd|rd|th)?\s*([a-z]+)\.?(?:\s+(\d{4}))?$/.exec(text);
  if (dayMonth) return dated(dayMonth[3], monthOf(dayMonth[2]!), Number(dayMonth[1]), now);
  const monthDay = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:\s+(\d{4}))?$/.exec(text);
  return monthDay ? dated(monthDay[3], monthOf(monthDay[1]!), Number(monthDay[2]), now) : undefined;
}

const monthOf = (word: string): number => MONTHS.findIndex((names) => names.includes(word)) + 1;

function dated(year: string | undefined, month: number, day: number, now: Local): string | undefined {
  if (year !== undefined) return dateFrom(Number(year), month, day);
  const thisYear = Number(now.slice(0, 4));
  const date = dateFrom(thisYear, month, day);
  return date !== undefined && date < now.slice(0, 10) ? dateFrom(thisYear + 1, month, day) : date;
}

/** Undefined for a day that no calendar has: the 31st of June. */
function dateFrom(year: number, month: number, day: number): string | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return undefined;
  return at.toISOString().slice(0, 10);
}
