import fc from 'fast-check';
import { betaBelow, betaQuantile, logGamma } from './beta.rules.js';

/** P(at least `a` of `n` tosses succeed), exactly, for a success in `heads` of `sides`: what I_x(a, n − a + 1) is for whole numbers. */
function binomialTail(n: number, a: number, heads: bigint, sides: bigint): number {
  let [sum, ways] = [0n, 1n];
  for (let k = 0; k <= n; k++) {
    if (k >= a) sum += ways * heads ** BigInt(k) * (sides - heads) ** BigInt(n - k);
    ways = (ways * BigInt(n - k)) / BigInt(k + 1);
  }
  return Number((sum * 10n ** 18n) / sides ** BigInt(n)) / 1e18;
}

describe('the beta distribution', () => {
  it.each([
    [0.3, 2.5, 7.25, 0.6604822735819071],
    [0.9, 13.4, 0.6, 0.12229469423445993],
    [0.001, 0.2, 0.4, 0.1836872149237768],
    [0.5, 1000, 1000, 0.5],
    [0.86, 860, 150, 0.7740997870642481],
  ])('lies below %d with the probability that other tools give for (%d, %d)', (x, a, b, below) =>
    expect(betaBelow(x, a, b)).toBeCloseTo(below, 12),
  );

  it.each([
    [0.05, 3.4, 0.6, 0.5113661538342326],
    [0.05, 13.4, 0.6, 0.8491641196728597],
    [0.05, 11.4, 2.6, 0.6260637668335362],
    [0.05, 5.9, 3.6, 0.3596984113563256],
    [0.05, 5.4, 0.6, 0.6608408046231666],
    [0.05, 48.4, 5.6, 0.8212269414755752],
    [0.95, 48.4, 5.6, 0.9546414053983574],
    [0.5, 0.3, 0.7, 0.15877468697850153],
    [0.01, 850.25, 149.5, 0.8232277425754683],
    [0.05, 90_000.5, 10_000.5, 0.8984310067958604],
    [0.999, 2, 900, 0.010201268739616158],
  ])('has at %d, for (%d, %d), the quantile that other tools give', (p, a, b, quantile) =>
    expect(betaQuantile(p, a, b)).toBeCloseTo(quantile, 11),
  );

  it('is for whole numbers what tossing coins comes to', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 99 }),
        (a, b, heads) => {
          const exact = binomialTail(a + b - 1, a, BigInt(heads), 100n);
          expect(Math.abs(betaBelow(heads / 100, a, b) - exact)).toBeLessThan(1e-12);
        },
      ),
    );
  });

  it('agrees with the cases that have a formula', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 0.05, max: 500, noNaN: true }),
        (x, a) => {
          expect(betaBelow(x, a, 1)).toBeCloseTo(x ** a, 11);
          expect(betaBelow(x, 1, a)).toBeCloseTo(1 - (1 - x) ** a, 11);
          expect(betaBelow(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 11);
        },
      ),
    );
  });

  const shape = fc.double({ min: 0.05, max: 2_000, noNaN: true });
  const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

  it('grows with x, mirrors itself and stays on the scale', () => {
    fc.assert(
      fc.property(share, share, shape, shape, (x, y, a, b) => {
        const [low, high] = [betaBelow(Math.min(x, y), a, b), betaBelow(Math.max(x, y), a, b)];
        expect(low).toBeLessThanOrEqual(high + 1e-12);
        expect(low).toBeGreaterThanOrEqual(-1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
        expect(betaBelow(x, a, b)).toBeCloseTo(1 - betaBelow(1 - x, b, a), 10);
      }),
    );
  });

  it('is undone by its quantile, which grows with the probability', () => {
    fc.assert(
      fc.property(share, share, fc.double({ min: 0.5, max: 2_000, noNaN: true }), shape, (p, q, a, b) => {
        const x = betaQuantile(p, a, b);
        // Next to 1 the numbers stand too far apart for a steep function to be met exactly.
        if (x < 1 - 1e-9) expect(betaBelow(x, a, b)).toBeCloseTo(p, 6);
        expect(betaQuantile(Math.max(p, q), a, b)).toBeGreaterThanOrEqual(betaQuantile(Math.min(p, q), a, b));
      }),
    );
  });

  it('has ends', () => {
    expect([betaBelow(0, 2, 3), betaBelow(1, 2, 3), betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([
      0, 1, 0, 1,
    ]);
    expect(logGamma(0.25)).toBeCloseTo(Math.log(3.625609908221908), 12);
    expect(logGamma(171)).toBeCloseTo(706.5730622457874, 9);
  });
});
