import { instant } from './instant.js';

describe('an instant', () => {
  it('is written in UTC, without fractions it does not have', () => {
    expect(instant(new Date('2026-04-04T09:00:00+02:00'))).toBe('2026-04-04T07:00:00Z');
    expect(instant(new Date('2026-04-04T07:00:00.250Z'))).toBe('2026-04-04T07:00:00.250Z');
  });

  it('is null when there is none, and when it never comes', () => {
    expect([instant(null), instant(undefined), instant(Infinity)]).toEqual([null, null, null]);
  });
});
