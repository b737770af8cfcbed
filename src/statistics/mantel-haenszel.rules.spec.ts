import fc from 'fast-check';
import { commonOddsRatio, type Stratum } from './mantel-haenszel.rules.js';

const stratum = (a: [number, number], b: [number, number]): Stratum => ({
  a: { granted: a[0], of: a[1] },
  b: { granted: b[0], of: b[1] },
});

describe('the common odds ratio', () => {
  it('finds no difference where different situations explain it (Simpson)', () => {
    const found = commonOddsRatio([stratum([72, 80], [18, 20]), stratum([6, 20], [24, 80])])!;
    expect(found.ratio).toBeCloseTo(1, 10);
    expect(found.low).toBeCloseTo(0.41, 2);
    expect(found.high).toBeCloseTo(2.45, 2);
  });

  it('finds the difference that stays when like is compared with like', () => {
    const found = commonOddsRatio([stratum([36, 40], [24, 40]), stratum([20, 40], [10, 40])])!;
    expect([found.ratio, found.low, found.high].map((value) => value.toFixed(2))).toEqual(['3.97', '1.90', '8.31']);
  });

  it('cannot tell where no situation has both groups', () => {
    expect(commonOddsRatio([stratum([3, 5], [0, 0]), stratum([0, 0], [2, 5])])).toBeNull();
    expect(commonOddsRatio([])).toBeNull();
  });

  const group = fc
    .integer({ min: 1, max: 60 })
    .chain((of) => fc.record({ of: fc.constant(of), granted: fc.integer({ min: 0, max: of }) }));
  const strata = fc.array(fc.record({ a: group, b: group }), { minLength: 1, maxLength: 6 });

  it('is turned over when the groups change places, and lies within its interval', () => {
    fc.assert(
      fc.property(strata, (some) => {
        const found = commonOddsRatio(some);
        const turned = commonOddsRatio(some.map(({ a, b }) => ({ a: b, b: a })));
        if (!found) return expect(turned).toBeNull();
        expect(turned!.ratio).toBeCloseTo(1 / found.ratio, 8);
        expect(turned!.low).toBeCloseTo(1 / found.high, 8);
        expect(found.low).toBeLessThanOrEqual(found.ratio);
        return expect(found.high).toBeGreaterThanOrEqual(found.ratio);
      }),
    );
  });
});
