import fc from 'fast-check';
import { hourOf, isEnough, manner, MOST_A_DAY, MOST_AN_HOUR, nextHour } from './limits.rules.js';

const HOUR = 3_600_000;
const times = fc
  .array(fc.integer({ min: 0, max: 30 * 24 * 60 }), { maxLength: 80 })
  .map((minutes) => minutes.sort((one, other) => one - other).map((at) => new Date(at * 60_000)));

describe('messages about one promise to one person of a partner', () => {
  it('are two within any day, whenever their steps come', () => {
    fc.assert(
      fc.property(times, (due) => {
        const told: Date[] = [];
        for (const at of due) if (!isEnough(told, at)) told.push(at);
        for (const at of told) {
          const day = told.filter((other) => other <= at && at.getTime() - other.getTime() < 24 * HOUR);
          expect(day.length).toBeLessThanOrEqual(MOST_A_DAY);
        }
      }),
    );
  });
  it('may be sent again a day later', () => {
    const told = [new Date(0), new Date(HOUR)];
    expect([isEnough(told, new Date(24 * HOUR - 1)), isEnough(told, new Date(24 * HOUR))]).toEqual([true, false]);
  });
});

describe('mails of chases to one person', () => {
  it('are five within an hour; more come as one digest, and what follows it waits for the next hour', () => {
    expect(manner(5, { mails: 0, digests: 0 })).toBe('mail');
    expect(manner(6, { mails: 0, digests: 0 })).toBe('digest');
    expect(manner(1, { mails: 5, digests: 0 })).toBe('digest');
    expect(manner(1, { mails: 0, digests: 1 })).toBe('next hour');
  });
  it('stay within both, however they come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 40 }), (groups) => {
        const hour = { mails: 0, digests: 0 };
        for (const count of groups) {
          const how = manner(count, hour);
          if (how === 'mail') hour.mails += count;
          if (how === 'digest') hour.digests += 1;
        }
        expect(hour.mails).toBeLessThanOrEqual(MOST_AN_HOUR);
        expect(hour.digests).toBeLessThanOrEqual(1);
      }),
    );
  });
  it('count by the hours of the clock', () => {
    expect(hourOf(new Date('2026-04-04T12:59:59.999Z'))).toEqual(new Date('2026-04-04T12:00:00Z'));
    expect(nextHour(new Date('2026-04-04T12:00:00Z'))).toEqual(new Date('2026-04-04T13:00:00Z'));
  });
});
