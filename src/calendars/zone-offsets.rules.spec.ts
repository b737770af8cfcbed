import fc from 'fast-check';
import { UnknownZone } from './calendar.errors.js';
import { readInstant } from './instant.rules.js';
import { zoneOffsets, ZoneOffsets } from './zone-offsets.rules.js';

const HOUR = 3_600_000;
const spring = readInstant('2026-03-29T01:00Z');

describe("a zone's offset", () => {
  it('changes at the very instant of the change, whichever side was asked about first', () => {
    const [from, before] = [new ZoneOffsets('Europe/Berlin'), new ZoneOffsets('Europe/Berlin')];
    expect([from.offsetAt(spring), from.offsetAt(spring - 1)]).toEqual([2 * HOUR, HOUR]);
    expect([before.offsetAt(spring - 1), before.offsetAt(spring)]).toEqual([HOUR, 2 * HOUR]);
  });

  it('is the same whatever was asked before', () => {
    const decades = fc.integer({ min: readInstant('1950-01-01T00:00Z'), max: readInstant('2080-01-01T00:00Z') });
    fc.assert(
      fc.property(
        fc.constantFrom('Europe/Berlin', 'Africa/Casablanca', 'Pacific/Apia'),
        fc.array(decades, { minLength: 1, maxLength: 4 }),
        (zone, asked) => {
          const offsets = new ZoneOffsets(zone);
          for (const at of asked) expect(offsets.offsetAt(at)).toBe(new ZoneOffsets(zone).offsetAt(at));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is kept once for every spelling of the zone', () => {
    expect(zoneOffsets('europe/berlin')).toBe(zoneOffsets('Europe/Berlin'));
    expect(zoneOffsets('EUROPE/BERLIN').zone).toBe('Europe/Berlin');
    expect(() => zoneOffsets('Europe/Atlantis')).toThrow(UnknownZone);
  });
});
