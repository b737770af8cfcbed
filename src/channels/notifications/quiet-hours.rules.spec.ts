import fc from 'fast-check';
import { afterQuiet, isQuiet } from './quiet-hours.rules.js';

const NIGHT = { from: '22:00', until: '07:00' };
const after = (at: string, quiet: { from: string; until: string } | null, zone = 'Europe/Berlin'): string =>
  afterQuiet(new Date(at), quiet, zone).toISOString();

describe('quiet hours', () => {
  it.each([
    ['2026-05-12T12:00:00Z', NIGHT, '2026-05-12T12:00:00.000Z'],
    ['2026-05-12T20:00:00Z', NIGHT, '2026-05-13T05:00:00.000Z'],
    ['2026-05-12T19:59:59Z', NIGHT, '2026-05-12T19:59:59.000Z'],
    ['2026-05-12T23:30:00Z', NIGHT, '2026-05-13T05:00:00.000Z'],
    ['2026-05-13T04:59:00Z', NIGHT, '2026-05-13T05:00:00.000Z'],
    ['2026-05-13T05:00:00Z', NIGHT, '2026-05-13T05:00:00.000Z'],
    ['2026-05-12T11:00:00Z', { from: '12:00', until: '14:00' }, '2026-05-12T12:00:00.000Z'],
    ['2026-05-12T11:00:00Z', { from: '13:00', until: '13:00' }, '2026-05-12T11:00:00.000Z'],
    ['2026-05-12T11:00:00Z', null, '2026-05-12T11:00:00.000Z'],
    // The clocks skip the end: 02:30 comes as 03:30. And show it twice: the first of the two.
    ['2026-03-29T00:00:00Z', { from: '22:00', until: '02:30' }, '2026-03-29T01:30:00.000Z'],
    ['2026-10-24T23:00:00Z', { from: '22:00', until: '02:30' }, '2026-10-25T00:30:00.000Z'],
  ])('of a mail at %s within %j: it goes at %s', (at, quiet, goes) => expect(after(at, quiet)).toBe(goes));

  it('are over when the mail goes, and put it off by a day at most', () => {
    const clock = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
        fc.record({ from: clock, until: clock }),
        fc.constantFrom('Europe/Berlin', 'Asia/Kolkata', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'UTC'),
        (at, quiet, zone) => {
          const goes = afterQuiet(at, quiet, zone);
          expect(goes.getTime()).toBeGreaterThanOrEqual(at.getTime());
          expect(goes.getTime() - at.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
          if (!isQuiet(at, quiet, zone)) expect(goes).toEqual(at);
        },
      ),
      { numRuns: 500 },
    );
  });
});
