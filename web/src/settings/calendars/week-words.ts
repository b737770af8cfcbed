import { locale } from '../../text/language.js';
import { t } from '../text.js';
import { DAYS, type Hours } from './week.rules.js';

/** 1970-01-05 was a Monday. */
const nameOf = (at: number, length: 'long' | 'short'): string =>
  new Intl.DateTimeFormat(locale(), { weekday: length, timeZone: 'UTC' }).format(new Date((4 + at) * 86_400_000));

export const dayName = (day: string, length: 'long' | 'short' = 'long'): string =>
  nameOf(DAYS.indexOf(day as 'mon'), length);

const hoursWords = (hours: readonly Hours[]): string => hours.map(([from, until]) => `${from}–${until}`).join(', ');

/** `Mon–Fri 09:00–17:00`: days that follow one another with the same hours are said together. */
export function weekWords(hours: Readonly<Record<string, Hours[]>>): string {
  const runs: { first: string; last: string; words: string }[] = [];
  for (const [at, day] of DAYS.entries()) {
    const words = hoursWords(hours[day] ?? []);
    const before = runs.at(-1);
    if (words === '') continue;
    if (before?.words === words && before.last === DAYS[at - 1]) before.last = day;
    else runs.push({ first: day, last: day, words });
  }
  return (
    runs
      .map(
        ({ first, last, words }) =>
          `${dayName(first, 'short')}${first === last ? '' : `–${dayName(last, 'short')}`} ${words}`,
      )
      .join('; ') || t('neverOpen')
  );
}
