import fc from 'fast-check';
import { rateOf, wilson } from './wilson.rules.js';

describe('the Wilson interval of a rate of kept promises', () => {
  it.each([
    [9, 10, 59.6, 98.2],
    [90, 100, 82.6, 94.5],
    [3, 3, 43.9, 100],
  ])('%d of %d lies between %d and %d percent', (kept, of, low, high) => {
    const interval = wilson(kept, of)!;
    expect([interval.low, interval.high].map((share) => Math.round(share * 1000) / 10)).toEqual([low, high]);
  });

  it('is unknown without trials', () => {
    expect(wilson(0, 0)).toBeNull();
    expect(rateOf(0, 0)).toEqual({ kept: 0, of: 0, percent: null, low: null, high: null });
  });

  it('holds the rate, stays on the scale and narrows with more of the same', () => {
    const trials = fc
      .integer({ min: 1, max: 100_000 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(trials, ([kept, of]) => {
        const { low, high } = wilson(kept, of)!;
        const more = wilson(kept * 2, of * 2)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(kept / of);
        expect(high).toBeGreaterThanOrEqual(kept / of);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });

  it('solves the equation it comes from: at its bounds the rate is just 1.96 standard errors away', () => {
    const { low, high } = wilson(37, 50)!;
    for (const share of [low, high]) {
      expect(Math.abs(37 / 50 - share) / Math.sqrt((share * (1 - share)) / 50)).toBeCloseTo(1.959964, 5);
    }
  });

  it('is shown in percent with two decimals, beside what it is made of', () => {
    expect(rateOf(9, 10)).toEqual({ kept: 9, of: 10, percent: 90, low: 59.58, high: 98.21 });
  });
});
