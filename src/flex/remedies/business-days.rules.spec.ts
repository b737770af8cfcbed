import { ALWAYS_OPEN, compileCalendar } from '../../calendars/index.js';
import { businessDaysAfter, WEEKDAYS } from './business-days.rules.js';

const shop = compileCalendar({
  zone: 'Europe/Berlin',
  hours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map((day) => [day, [['10:00', '20:00']]])),
  holidays: ['2026-04-03', '2026-04-06'],
  breaks: {},
});
const after = (calendar: typeof shop, at: string, days: number): string =>
  businessDaysAfter(calendar, new Date(at), days).toISOString();

describe('business days', () => {
  it.each([
    ['a Wednesday', '2026-04-01T10:00:00Z', 1, '2026-04-02T17:00:00.000Z'],
    ['a Friday', '2026-04-03T10:00:00Z', 1, '2026-04-06T17:00:00.000Z'],
    ['a Sunday', '2026-04-05T10:00:00Z', 5, '2026-04-10T17:00:00.000Z'],
    ['late on a Friday', '2026-04-03T23:59:59Z', 5, '2026-04-10T17:00:00.000Z'],
  ])('after %s leave out the weekend', (_when, at, days, expected) => {
    expect(after(WEEKDAYS, at, days)).toBe(expected);
  });

  it('leave out holidays, count in the calendar’s zone and end when it closes, across a change of the clocks', () => {
    // Maundy Thursday; Good Friday and Easter Monday are closed, Saturday is open.
    expect(after(shop, '2026-04-02T10:00:00Z', 1)).toBe('2026-04-04T18:00:00.000Z');
    expect(after(shop, '2026-04-02T10:00:00Z', 2)).toBe('2026-04-07T18:00:00.000Z');
    // Half past midnight there is still yesterday in UTC.
    expect(after(shop, '2026-04-07T22:30:00Z', 1)).toBe('2026-04-09T18:00:00.000Z');
    expect(after(shop, '2026-03-27T10:00:00Z', 1)).toBe('2026-03-28T19:00:00.000Z');
    expect(after(shop, '2026-03-27T10:00:00Z', 2)).toBe('2026-03-30T18:00:00.000Z');
  });

  it('end at midnight where it never closes, and none is the end of the day itself', () => {
    expect(after(ALWAYS_OPEN, '2026-04-01T10:00:00Z', 1)).toBe('2026-04-03T00:00:00.000Z');
    expect(after(WEEKDAYS, '2026-04-01T10:00:00Z', 0)).toBe('2026-04-02T00:00:00.000Z');
  });
});
