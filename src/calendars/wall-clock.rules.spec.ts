import fc from 'fast-check';
import {
  DAY,
  dateOf,
  dayOf,
  FIRST_DAY,
  LAST_DAY,
  readWallClock,
  weekdayOf,
  WEEKDAYS,
  writeOffset,
  writeWallClock,
} from './wall-clock.rules.js';

describe('a day', () => {
  it('has the date that JavaScript gives it, and its date leads back to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), (day) => {
        expect(dateOf(day)).toBe(new Date(day * DAY).toISOString().slice(0, 10));
        expect(dayOf(dateOf(day))).toBe(day);
        expect(WEEKDAYS[weekdayOf(day)]).toBe(
          new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(day * DAY).toLowerCase(),
        );
      }),
    );
  });

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1899-12-31',
    '2500-01-01',
    '26-01-01',
    '2026-1-1',
    '',
  ])('is not called %j', (date) => expect(dayOf(date)).toBeUndefined());
});

describe('a wall clock', () => {
  it.each([
    ['1970-01-01T00:00', { shown: 0 }],
    ['1970-01-01T00:00:01.5', { shown: 1500 }],
    ['1970-01-02T00:00:00.123456789Z', { shown: DAY + 123, offset: 0 }],
    ['1970-01-01t23:59z', { shown: DAY - 60_000, offset: 0 }],
    ['1970-01-01T00:00+05:30', { shown: 0, offset: 5.5 * 3_600_000 }],
    ['1970-01-01T00:00-03:30', { shown: 0, offset: -3.5 * 3_600_000 }],
  ])('reads %s', (text, clock) => expect(readWallClock(text)).toEqual(clock));

  it.each([
    '1970-01-01',
    '1970-01-01T24:00',
    '1970-01-01T12:60',
    '1970-01-01T12:00:60',
    '1970-01-01 12:00',
    '1970-01-01T12:00+24:00',
    '1970-02-30T12:00',
    '1970-01-01T12:00+0100',
  ])('does not read %s', (text) => expect(readWallClock(text)).toBeUndefined());

  it.each([
    [0, '1970-01-01T00:00'],
    [-1000, '1969-12-31T23:59:59'],
    [61_001, '1970-01-01T00:01:01.001'],
  ])('writes %d no finer than it has to', (shown, text) => expect(writeWallClock(shown)).toBe(text));

  it.each([
    [0, '+00:00'],
    [-12_600_000, '-03:30'],
    [50_400_000, '+14:00'],
  ])('writes the offset %d', (offset, text) => expect(writeOffset(offset)).toBe(text));
});
