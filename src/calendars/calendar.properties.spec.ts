import fc from 'fast-check';
import {
  addBusiness,
  atOrNextOpening,
  businessBetween,
  compileCalendar,
  isOpen,
  latestOpenWithRoom,
  nextOpening,
  previousOpenMoment,
  subtractBusiness,
  type BusinessCalendar,
} from './calendar.rules.js';
import { type CalendarTerms, type HoursOfDay } from './calendar-terms.rules.js';
import { readInstant } from './instant.rules.js';
import { dateOf, dayOf, WEEKDAYS } from './wall-clock.rules.js';

const [FROM, UNTIL] = [readInstant('2024-01-01T00:00Z'), readInstant('2028-01-01T00:00Z')];
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Africa/Cairo',
  'Pacific/Auckland',
];

const time = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const hours = fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 }).map((quarters) => {
  const edges = quarters.sort((one, other) => one - other).map((quarter) => time(quarter * 15));
  return Array.from({ length: Math.floor(edges.length / 2) }, (_, i): HoursOfDay => [edges[2 * i]!, edges[2 * i + 1]!]);
});
const date = fc.integer({ min: dayOf('2024-01-01')!, max: dayOf('2027-12-31')! }).map(dateOf);
const byDate = fc.dictionary(date, hours, { maxKeys: 8, noNullPrototype: true });
const terms: fc.Arbitrary<CalendarTerms> = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    hours: fc.record(Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, hours]))) as fc.Arbitrary<
      CalendarTerms['hours']
    >,
    holidays: fc.array(date, { maxLength: 20 }),
    breaks: byDate,
    openings: byDate,
  })
  .filter((read) => Object.values(read.hours).some((day) => day.length > 0));
const instant = fc.integer({ min: FROM, max: UNTIL });
const length = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 36_000_000 }),
  fc.integer({ min: 0, max: 3_000_000_000 }),
);

type Asked = BusinessCalendar & { terms: CalendarTerms };

/** The rule holds for any calendar and whatever else is drawn; only the terms are drawn, so that a failure tells them and no table. */
const holds = <T extends unknown[]>(
  drawn: { [K in keyof T]: fc.Arbitrary<T[K]> },
  rule: (in_: Asked, ...others: T) => void,
  numRuns = 200,
): void => {
  const ask = (read: CalendarTerms, ...others: T): void => rule({ ...compileCalendar(read), terms: read }, ...others);
  fc.assert(fc.property(terms, ...drawn, ask), { numRuns });
};

describe('business time', () => {
  it('taken from what it was added to leads back to the open instant it came from', () =>
    holds([instant, length], (in_, at, ms) => {
      const start = atOrNextOpening(in_, at);
      expect(subtractBusiness(in_, addBusiness(in_, start, ms), ms)).toBe(start);
    }));

  it('added to what it was taken from leads back to the instant in open time or the closing it came from', () =>
    holds([instant, length], (in_, at, ms) => {
      const end = previousOpenMoment(in_, at);
      fc.pre(isOpen(in_, end - 1));
      expect(addBusiness(in_, subtractBusiness(in_, end, ms), ms)).toBe(end);
    }));

  it('between an instant and what was added to it is what was added', () =>
    holds([instant, length], (in_, at, ms) => {
      expect(businessBetween(in_, at, addBusiness(in_, at, ms))).toBe(ms);
      expect(businessBetween(in_, subtractBusiness(in_, at, ms), at)).toBe(ms);
    }));

  it('ends in open time or at a closing, never before it began', () =>
    holds([instant, length], (in_, at, ms) => {
      const end = addBusiness(in_, at, ms);
      expect(end).toBeGreaterThanOrEqual(at);
      expect(isOpen(in_, end) || isOpen(in_, end - 1)).toBe(true);
      const start = subtractBusiness(in_, at, ms);
      expect(start).toBeLessThanOrEqual(at);
      expect(isOpen(in_, start) || isOpen(in_, start - 1)).toBe(true);
    }));

  it('ends at the earliest such instant, and starts at the latest', () =>
    holds([instant, length.filter((ms) => ms > 0)], (in_, at, ms) => {
      expect(businessBetween(in_, at, addBusiness(in_, at, ms) - 1)).toBe(ms - 1);
      expect(businessBetween(in_, subtractBusiness(in_, at, ms) + 1, at)).toBe(ms - 1);
    }));

  it('ends later the later it begins and the more of it there is', () =>
    holds([instant, instant, length, length], (in_, one, other, ms, more) => {
      const [early, late] = [Math.min(one, other), Math.max(one, other)];
      expect(addBusiness(in_, early, ms)).toBeLessThanOrEqual(addBusiness(in_, late, ms));
      expect(addBusiness(in_, early, ms)).toBeLessThanOrEqual(addBusiness(in_, early, ms + more));
      expect(subtractBusiness(in_, early, ms)).toBeLessThanOrEqual(subtractBusiness(in_, late, ms));
      expect(subtractBusiness(in_, early, ms + more)).toBeLessThanOrEqual(subtractBusiness(in_, early, ms));
    }));

  it('may be added in parts, and measured in parts', () =>
    holds([instant, instant, instant, length, length], (in_, a, b, c, ms, more) => {
      expect(addBusiness(in_, addBusiness(in_, a, ms), more)).toBe(addBusiness(in_, a, ms + more));
      expect(subtractBusiness(in_, subtractBusiness(in_, a, ms), more)).toBe(subtractBusiness(in_, a, ms + more));
      expect(businessBetween(in_, a, b) + businessBetween(in_, b, c)).toBe(businessBetween(in_, a, c));
      expect(businessBetween(in_, a, b) + businessBetween(in_, b, a)).toBe(0);
    }));

  it('has nothing open between an instant and the next opening from closed time', () =>
    holds([instant], (in_, at) => {
      fc.pre(!isOpen(in_, at));
      const opening = nextOpening(in_, at);
      expect(isOpen(in_, opening)).toBe(true);
      expect(isOpen(in_, opening - 1)).toBe(false);
      expect(businessBetween(in_, at, opening)).toBe(0);
      expect(businessBetween(in_, previousOpenMoment(in_, at), at)).toBe(0);
    }));

  it('leaves the room that was asked for, and could not have left it any later', () =>
    holds([instant, fc.integer({ min: 1, max: 900_000 })], (in_, at, room) => {
      const latest = latestOpenWithRoom(in_, at, room);
      expect(latest).toBeLessThanOrEqual(at);
      expect(businessBetween(in_, latest, latest + room)).toBe(room);
      if (latest < at) expect(businessBetween(in_, latest + 1, latest + 1 + room)).toBeLessThan(room);
    }));

  it('answers alike whatever was asked before', () =>
    holds([fc.array(instant, { maxLength: 5 }), instant, length], (in_, asked, at, ms) => {
      const fresh = compileCalendar(in_.terms);
      asked.forEach((earlier) => addBusiness(in_, earlier, ms));
      expect(addBusiness(in_, at, ms)).toBe(addBusiness(fresh, at, ms));
      expect(subtractBusiness(in_, at, ms)).toBe(subtractBusiness(compileCalendar(in_.terms), at, ms));
      expect(latestOpenWithRoom(in_, at, 900_000)).toBe(latestOpenWithRoom(compileCalendar(in_.terms), at, 900_000));
    }));

  it('is complete up to the edges of what was asked before', () =>
    holds(
      [instant],
      (in_, at) => {
        const hours = Array.from({ length: 24 * 80 }, (_, hour) => at + (hour - 24 * 12) * 3_600_000);
        const open = hours.filter((then) => isOpen(in_, then));
        const asked = hours.filter((then) => {
          const near = compileCalendar(in_.terms);
          return isOpen(near, at) !== undefined && isOpen(near, then);
        });
        expect(asked).toEqual(open);
      },
      10,
    ));
});
