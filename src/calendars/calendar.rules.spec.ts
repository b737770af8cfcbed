import { BusinessTimeNegative, CalendarNeverOpens, OpenTimeRunsOut, OutsideCalendarYears } from './calendar.errors.js';
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
import { toLocalWithOffset } from './local-time.rules.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const calendar = (zone: string, hours: CalendarTerms['hours'], more: Partial<CalendarTerms> = {}): BusinessCalendar =>
  compileCalendar({ zone, hours, holidays: [], breaks: {}, ...more });
const weekdays = (...hours: HoursOfDay[]): CalendarTerms['hours'] => ({
  mon: hours,
  tue: hours,
  wed: hours,
  thu: hours,
  fri: hours,
});

const EASTER = ['2026-04-03', '2026-04-06'];
const office = calendar('Europe/Berlin', weekdays(['09:00', '17:00']), { holidays: EASTER });
const courier = calendar(
  'Europe/Berlin',
  { ...weekdays(['08:00', '20:00']), sat: [['08:00', '20:00']] },
  { holidays: EASTER },
);
const newYork = calendar('America/New_York', { ...weekdays(['08:00', '20:00']), sat: [['08:00', '12:00']] });

const at = readInstant;
const told = (in_: BusinessCalendar, instant: number): string => toLocalWithOffset(instant, in_.zone);
const after = (in_: BusinessCalendar, from: string, hours: number): string =>
  told(in_, addBusiness(in_, at(from), hours * HOUR));
const before = (in_: BusinessCalendar, until: string, hours: number): string =>
  told(in_, subtractBusiness(in_, at(until), hours * HOUR));
const between = (in_: BusinessCalendar, from: string, until: string): number =>
  businessBetween(in_, at(from), at(until)) / HOUR;

describe('business hours after an instant', () => {
  it.each<[string, BusinessCalendar, string, number, string]>([
    ['cross a weekend in which the clocks change', office, '2026-03-27T16:00+01:00', 5, '2026-03-30T13:00+02:00'],
    ['cross Easter', office, '2026-04-02T16:00+02:00', 4, '2026-04-07T12:00+02:00'],
    ['cross the autumn change in New York', newYork, '2026-10-31T11:00-04:00', 2, '2026-11-02T09:00-05:00'],
    [
      'let an inspection begin at the first opening after the parcel arrives',
      office,
      '2026-04-04T14:00+02:00',
      8,
      '2026-04-07T17:00+02:00',
    ],
    ['let the refund follow the inspection', office, '2026-04-07T17:00+02:00', 4, '2026-04-08T13:00+02:00'],
    ['follow a parcel that comes on Tuesday noon', office, '2026-04-07T12:00+02:00', 8, '2026-04-08T12:00+02:00'],
    ['end the refund of that one at four', office, '2026-04-08T12:00+02:00', 4, '2026-04-08T16:00+02:00'],
    ['follow a parcel that comes at closing', office, '2026-04-07T17:00+02:00', 8, '2026-04-08T17:00+02:00'],
    ['end the refund of that one a day later', office, '2026-04-08T17:00+02:00', 4, '2026-04-09T13:00+02:00'],
    ['that run out at closing end at closing', office, '2026-03-27T16:00+01:00', 1, '2026-03-27T17:00+01:00'],
    [
      'a millisecond past closing are next opening',
      office,
      '2026-03-27T17:00+01:00',
      1 / HOUR,
      '2026-03-30T09:00:00.001+02:00',
    ],
    ['may be fractions', office, '2026-03-27T16:59:30+01:00', 0.0125, '2026-03-30T09:00:15+02:00'],
    ['cross the turn of the year', office, '2026-12-31T16:00+01:00', 9, '2027-01-01T17:00+01:00'],
    ['work ten years on', office, '2026-01-01T00:00+01:00', 8 * 2609, '2036-01-03T17:00+01:00'],
  ])('%s', (_, in_, from, hours, until) => expect(after(in_, from, hours)).toBe(until));

  it.each([
    ['an open instant', '2026-03-27T16:00+01:00', '2026-03-27T16:00+01:00'],
    ['an opening', '2026-03-27T09:00+01:00', '2026-03-27T09:00+01:00'],
    ['a closing', '2026-03-27T17:00+01:00', '2026-03-27T17:00+01:00'],
    ['any other closed instant', '2026-03-27T17:01+01:00', '2026-03-30T09:00+02:00'],
  ])('are, when none are added, that instant or the next opening: %s', (_, from, until) =>
    expect(after(office, from, 0)).toBe(until),
  );
});

describe('business hours before an instant', () => {
  it.each([
    ['cross a weekend in which the clocks change', '2026-03-30T13:00+02:00', 5, '2026-03-27T16:00+01:00'],
    ['that run out at an opening stay at that opening', '2026-03-30T13:00+02:00', 4, '2026-03-30T09:00+02:00'],
    [
      'a millisecond past that opening are the closing before',
      '2026-03-30T09:00+02:00',
      1 / HOUR,
      '2026-03-27T16:59:59.999+01:00',
    ],
    ['start counting at the closing before a closed instant', '2026-03-28T12:00+01:00', 1, '2026-03-27T16:00+01:00'],
    ['that are none are the instant itself when it is open', '2026-03-27T16:00+01:00', 0, '2026-03-27T16:00+01:00'],
    [
      'that are none are the closing before any other closed instant',
      '2026-03-30T08:59+02:00',
      0,
      '2026-03-27T17:00+01:00',
    ],
  ])('%s', (_, until, hours, from) => expect(before(office, until, hours)).toBe(from));
});

describe('business hours between two instants', () => {
  it.each([
    ['span Easter', '2026-04-02T16:00+02:00', '2026-04-07T12:00+02:00', 4],
    ['are negative backward', '2026-04-07T12:00+02:00', '2026-04-02T16:00+02:00', -4],
    ['are none in closed time', '2026-04-03T00:00+02:00', '2026-04-06T23:00+02:00', 0],
    ['count seconds', '2026-04-02T16:59:59+02:00', '2026-04-07T09:00:01+02:00', 2 / 3600],
    ['span 230 years', '1970-01-01T00:00+01:00', '2200-01-01T00:00+01:00', 8 * 60_002],
  ])('%s', (_, from, until, hours) => expect(between(office, from, until)).toBeCloseTo(hours, 9));
});

describe('open', () => {
  it.each([
    ['2026-03-27T08:59:59.999+01:00', false],
    ['2026-03-27T09:00+01:00', true],
    ['2026-03-27T16:59:59.999+01:00', true],
    ['2026-03-27T17:00+01:00', false],
    ['2026-04-03T12:00+02:00', false],
    ['2026-03-28T12:00+01:00', false],
  ])('at %s: %s', (instant, open) => expect(isOpen(office, at(instant))).toBe(open));

  it('goes from one opening to the next, and from closed time to the closing before', () => {
    expect(told(office, nextOpening(office, at('2026-03-27T12:00+01:00')))).toBe('2026-03-30T09:00+02:00');
    expect(told(office, nextOpening(office, at('2026-03-30T09:00+02:00')))).toBe('2026-03-31T09:00+02:00');
    expect(told(office, atOrNextOpening(office, at('2026-03-27T12:00+01:00')))).toBe('2026-03-27T12:00+01:00');
    expect(told(office, atOrNextOpening(office, at('2026-03-27T17:00+01:00')))).toBe('2026-03-30T09:00+02:00');
    expect(told(office, previousOpenMoment(office, at('2026-03-27T12:00+01:00')))).toBe('2026-03-27T12:00+01:00');
    expect(told(office, previousOpenMoment(office, at('2026-03-30T08:00+02:00')))).toBe('2026-03-27T17:00+01:00');
  });
});

describe('a reminder that must not fall into closed time', () => {
  const room = (instant: string, minutes: number): string =>
    told(courier, latestOpenWithRoom(courier, at(instant), minutes * MINUTE));

  it('moves backward to the last open moment with half an hour left: Good Friday noon becomes Thursday 19:30', () => {
    expect(room('2026-04-03T12:00+02:00', 30)).toBe('2026-04-02T19:30+02:00');
  });

  it('stays where there is room, and makes room where there is too little', () => {
    expect(room('2026-04-04T08:00+02:00', 30)).toBe('2026-04-04T08:00+02:00');
    expect(room('2026-04-02T19:30+02:00', 30)).toBe('2026-04-02T19:30+02:00');
    expect(room('2026-04-02T19:45+02:00', 30)).toBe('2026-04-02T19:30+02:00');
  });

  it('passes over openings too short for it', () => {
    const short = calendar('UTC', { mon: [['09:00', '17:00']], tue: [['09:00', '09:20']] });
    expect(told(short, latestOpenWithRoom(short, at('2026-03-31T12:00Z'), 30 * MINUTE))).toBe('2026-03-30T16:30+00:00');
  });

  it('moves forward to the next opening after the due time: Saturday 21:00 becomes Tuesday after Easter', () => {
    expect(told(courier, atOrNextOpening(courier, at('2026-04-04T21:00+02:00')))).toBe('2026-04-07T08:00+02:00');
  });
});

describe('a calendar without an answer', () => {
  const never = calendar('UTC', {});
  const once = calendar('UTC', {}, { openings: { '2030-05-06': [['09:00', '11:00']] } });
  const now = at('2026-03-27T12:00Z');

  it.each([
    ['after', () => addBusiness(never, now, HOUR)],
    ['before', () => subtractBusiness(never, now, HOUR)],
    ['next opening', () => nextOpening(never, now)],
    ['nothing added', () => addBusiness(never, now, 0)],
    ['room', () => latestOpenWithRoom(never, now, 0)],
  ])('says that it never opens: %s', (_, ask) => expect(ask).toThrow(CalendarNeverOpens));

  it('still knows that it is closed', () => {
    expect(isOpen(never, now)).toBe(false);
    expect(businessBetween(never, now, now + 1000 * HOUR)).toBe(0);
  });

  it('finds the one opening it has, years away, and says when there is no more', () => {
    expect(told(once, addBusiness(once, now, HOUR))).toBe('2030-05-06T10:00+00:00');
    expect(told(once, subtractBusiness(once, at('2044-01-01T00:00Z'), HOUR))).toBe('2030-05-06T10:00+00:00');
    expect(told(once, subtractBusiness(once, at('2030-05-06T11:00Z'), 2 * HOUR))).toBe('2030-05-06T09:00+00:00');
    expect(() => addBusiness(once, now, 3 * HOUR)).toThrow(OpenTimeRunsOut);
    expect(() => subtractBusiness(once, now, HOUR)).toThrow(OpenTimeRunsOut);
    expect(() => nextOpening(once, at('2030-05-06T09:00Z'))).toThrow(OpenTimeRunsOut);
    expect(() => latestOpenWithRoom(once, at('2031-01-01T00:00Z'), 3 * HOUR)).toThrow(OpenTimeRunsOut);
  });

  it('refuses lengths that are no lengths, and ends the search for absurd ones', () => {
    expect(() => addBusiness(office, now, -1)).toThrow(BusinessTimeNegative);
    expect(() => subtractBusiness(office, now, NaN)).toThrow(BusinessTimeNegative);
    expect(() => addBusiness(office, now, Infinity)).toThrow(OpenTimeRunsOut);
    expect(() => subtractBusiness(office, now, 1e18)).toThrow(OpenTimeRunsOut);
    expect(() => latestOpenWithRoom(office, now, 9 * HOUR)).toThrow(OpenTimeRunsOut);
  });

  it('refuses years it does not answer for', () => {
    expect(() => isOpen(office, at('1900-01-01T00:00Z') - 1)).toThrow(OutsideCalendarYears);
    expect(() => isOpen(office, NaN)).toThrow(OutsideCalendarYears);
    expect(isOpen(office, at('2499-12-31T12:00Z'))).toBe(true);
    expect(isOpen(office, at('1900-01-01T12:00Z'))).toBe(true);
  });
});
