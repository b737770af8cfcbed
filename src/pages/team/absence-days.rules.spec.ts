import { AbsenceUnclear } from '../pages.errors.js';
import { absenceBetween, daysOf } from './absence-days.rules.js';

describe('the days somebody is away', () => {
  it('run from the beginning of the first to the end of the last, by the clocks of the place', () => {
    expect(absenceBetween('2026-03-28', '2026-03-29', 'Europe/Berlin')).toEqual({
      from: new Date('2026-03-27T23:00:00Z'),
      until: new Date('2026-03-29T22:00:00Z'),
    });
  });

  it('are read again as they were written', () => {
    for (const [first, last, zone] of [
      ['2026-10-25', '2026-10-25', 'Europe/Berlin'],
      ['2026-12-31', '2027-01-02', 'Pacific/Auckland'],
    ] as const)
      expect(daysOf(absenceBetween(first, last, zone), zone)).toEqual({ first, last });
  });

  it.each([
    ['', '2026-01-02'],
    ['2026-02-30', '2026-03-02'],
    ['2026-01-03', '2026-01-02'],
    ['tomorrow', '2026-01-02'],
  ])('are none from %j to %j', (first, last) =>
    expect(() => absenceBetween(first, last, 'UTC')).toThrow(AbsenceUnclear),
  );
});
