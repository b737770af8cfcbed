import fc from 'fast-check';
import {
  addBusiness,
  businessBetween,
  compileCalendar,
  isOpen,
  latestOpenWithRoom,
  subtractBusiness,
} from './calendar.rules.js';
import { type CalendarTerms, type HoursOfDay } from './calendar-terms.rules.js';
import { readInstant } from './instant.rules.js';
import { WEEKDAYS } from './wall-clock.rules.js';

/*
 * The same questions, answered by somebody who knows no arithmetic of zones: who looks at the clock each minute of ten days (with
 * Intl), writes down what it shows, and ticks the minutes that are open.
 */
const MINUTE = 60_000;
const MINUTES = 10 * 24 * 60;

const CHANGES = [
  ['Europe/Berlin', '2026-03-29'],
  ['Europe/Berlin', '2026-10-25'],
  ['America/New_York', '1974-01-06'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['America/Sao_Paulo', '2018-02-18'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['America/St_Johns', '2010-03-14'],
  ['America/St_Johns', '2010-11-07'],
  ['Pacific/Apia', '2011-12-30'],
  ['Africa/Casablanca', '2026-03-22'],
  ['Africa/Cairo', '2150-04-26'],
  ['Asia/Kolkata', '2026-03-29'],
] as const;

interface Watched {
  start: number;
  /** What the clock shows in each minute: `2026-03-29 01:59`. */
  shown: string[];
  first: Map<string, number>;
  last: Map<string, number>;
  dates: string[];
}

function watch(zone: string, date: string): Watched {
  const clock = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone: zone });
  const start = readInstant(`${date}T00:00Z`) - (MINUTES / 2) * MINUTE;
  const shown = Array.from({ length: MINUTES }, (_, i) => clock.format(start + i * MINUTE));
  const last = new Map(shown.map((text, i) => [text, i]));
  const first = new Map(shown.map((text, i): [string, number] => [text, i]).reverse());
  return { start, shown, first, last, dates: [...new Set(shown.map((text) => text.slice(0, 10)))] };
}

function tick({ shown, first, last, dates }: Watched, terms: CalendarTerms): boolean[] {
  const open = new Array<boolean>(MINUTES).fill(false);
  // A time the clock never shows is when it first shows a later one.
  const jump = (text: string): number => shown.findIndex((other) => other > text);
  const span = (date: string, [from, until]: HoursOfDay): [number, number] => {
    const [opening, closing] = [`${date} ${from}`, until === '24:00' ? `${dayAfter(date)} 00:00` : `${date} ${until}`];
    return [first.get(opening) ?? jump(opening), last.get(closing) ?? jump(closing)];
  };
  // A date the clocks skip is none of the watched ones and has no hours; one at either end is watched in part only.
  for (const date of dates.slice(1, -1)) {
    const weekday = WEEKDAYS[(new Date(date).getUTCDay() + 6) % 7]!;
    const hours = terms.openings?.[date] ?? (terms.holidays.includes(date) ? [] : (terms.hours[weekday] ?? []));
    const own = new Set<number>();
    for (const [from, until] of hours.map((part) => span(date, part))) for (let i = from; i < until; i++) own.add(i);
    for (const [from, until] of (terms.breaks[date] ?? []).map((part) => span(date, part)))
      for (let i = from; i < until; i++) own.delete(i);
    own.forEach((i) => (open[i] = true));
  }
  return open;
}

const dayAfter = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

const time = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
/** Edges crowd around midnight and the small hours, when clocks change. */
const edge = fc.oneof(
  fc.integer({ min: 0, max: 16 }),
  fc.integer({ min: 90, max: 96 }),
  fc.integer({ min: 0, max: 96 }),
);
const hours = fc.uniqueArray(edge, { maxLength: 6 }).map((quarters) => {
  const edges = quarters.sort((one, other) => one - other).map((quarter) => time(quarter * 15));
  return Array.from({ length: Math.floor(edges.length / 2) }, (_, i): HoursOfDay => [edges[2 * i]!, edges[2 * i + 1]!]);
});
const week = fc.record(Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, hours]))) as fc.Arbitrary<
  CalendarTerms['hours']
>;
const minute = fc.integer({ min: 3 * 1440, max: MINUTES - 3 * 1440 });
const some = fc.integer({ min: 1, max: 2000 });

describe.each(CHANGES)('a watcher in %s around %s', (zone, around) => {
  const watched = watch(zone, around);
  const someDate = fc.constantFrom(...watched.dates.slice(2, -2));
  const byDate = fc.dictionary(someDate, hours, { maxKeys: 3, noNullPrototype: true });
  const terms: fc.Arbitrary<CalendarTerms> = fc.record({
    zone: fc.constant(zone),
    hours: week,
    holidays: fc.array(someDate, { maxLength: 2 }),
    breaks: byDate,
    openings: byDate,
  });
  const at = (i: number): number => watched.start + i * MINUTE;
  const inSight = (i: number): boolean => i >= 2880 && i <= MINUTES - 2880;

  it('sees the calendar open and closed in the same minutes, and counts the same', () => {
    fc.assert(
      fc.property(terms, minute, minute, (drawn, from, until) => {
        const [open, calendar] = [tick(watched, drawn), compileCalendar(drawn)];
        const differently = watched.shown.filter((_, i) => inSight(i) && isOpen(calendar, at(i)) !== open[i]);
        expect(differently).toEqual([]);
        const [early, late] = [Math.min(from, until), Math.max(from, until)];
        expect(businessBetween(calendar, at(early), at(late))).toBe(
          open.slice(early, late).filter(Boolean).length * MINUTE,
        );
      }),
      { numRuns: 25 },
    );
  });

  it('arrives at the same minutes, forward, backward and looking for room', () => {
    fc.assert(
      fc.property(terms, minute, some, (drawn, start, count) => {
        const [open, calendar] = [tick(watched, drawn), compileCalendar(drawn)];
        let [left, i] = [count, start];
        for (; left > 0 && inSight(i); i++) if (open[i]) left--;
        if (left === 0) expect(addBusiness(calendar, at(start), count * MINUTE)).toBe(at(i));

        for (left = count, i = start; left > 0 && inSight(i); i--) if (open[i - 1]) left--;
        if (left === 0) expect(subtractBusiness(calendar, at(start), count * MINUTE)).toBe(at(i));

        const room = Math.min(count, 300);
        for (i = start; inSight(i) && !open.slice(i, i + room).every(Boolean);) i--;
        if (inSight(i)) expect(latestOpenWithRoom(calendar, at(start), room * MINUTE)).toBe(at(i));
      }),
      { numRuns: 25 },
    );
  });
});
