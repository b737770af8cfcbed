import fc from 'fast-check';
import { PERIODS, spanOf, type Period } from './period.rules.js';

const span = (period: Period, zone: string, at: string): string[] => {
  const { startsAt, endsAt } = spanOf(period, zone, new Date(at));
  return [startsAt.toISOString(), endsAt.toISOString()];
};

describe('a period', () => {
  it.each<[Period, string, string, string, string]>([
    ['day', 'UTC', '2026-04-04T10:00:00Z', '2026-04-04T00:00:00.000Z', '2026-04-05T00:00:00.000Z'],
    ['week', 'UTC', '2026-04-05T23:59:59Z', '2026-03-30T00:00:00.000Z', '2026-04-06T00:00:00.000Z'],
    ['week', 'UTC', '2026-04-06T00:00:00Z', '2026-04-06T00:00:00.000Z', '2026-04-13T00:00:00.000Z'],
    ['month', 'UTC', '2026-12-31T23:00:00Z', '2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
    ['month', 'Europe/Berlin', '2026-12-31T23:00:00Z', '2026-12-31T23:00:00.000Z', '2027-01-31T23:00:00.000Z'],
    // The day on which clocks are put forward has 23 hours.
    ['day', 'Europe/Berlin', '2026-03-29T10:00:00Z', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['week', 'America/New_York', '2026-04-06T03:00:00Z', '2026-03-30T04:00:00.000Z', '2026-04-06T04:00:00.000Z'],
  ])('%s in %s holds %s', (period, zone, at, startsAt, endsAt) => {
    expect(span(period, zone, at)).toEqual([startsAt, endsAt]);
  });

  it('holds its instant, and the next begins where it ends', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Pacific/Apia');
    const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...PERIODS), zones, instants, (period, zone, at) => {
        const { startsAt, endsAt } = spanOf(period, zone, at);
        expect(startsAt <= at && at < endsAt).toBe(true);
        expect(spanOf(period, zone, endsAt).startsAt).toEqual(endsAt);
        expect(spanOf(period, zone, startsAt)).toEqual({ startsAt, endsAt });
      }),
    );
  });
});
