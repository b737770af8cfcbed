import fc from 'fast-check';
import { InstantMalformed } from './calendar.errors.js';
import { readInstant, writeInstant } from './instant.rules.js';

describe('an instant', () => {
  it.each([
    ['2026-03-30T13:00:00+02:00', '2026-03-30T11:00:00Z'],
    ['2026-03-30T11:00Z', '2026-03-30T11:00:00Z'],
    ['2026-03-30T11:00:00.250Z', '2026-03-30T11:00:00.250Z'],
    ['2026-12-31T23:30:00-01:00', '2027-01-01T00:30:00Z'],
  ])('%s is %s', (text, utc) => expect(writeInstant(readInstant(text))).toBe(utc));

  it('is written as JavaScript writes it, without needless milliseconds', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2499-12-31'), noInvalidDate: true }),
        (date) => {
          expect(writeInstant(date.getTime())).toBe(date.toISOString().replace('.000Z', 'Z'));
          expect(readInstant(date.toISOString())).toBe(date.getTime());
        },
      ),
    );
  });

  it.each(['2026-03-30T11:00:00', '2026-03-30', 'tomorrow', ''])('is not %j, which says no offset or no time', (text) =>
    expect(() => readInstant(text)).toThrow(InstantMalformed),
  );
});
