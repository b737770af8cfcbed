import fc from 'fast-check';
import { binomialAtMost, binomialQuantile, controlLimits } from './binomial.rules.js';

describe('the binomial distribution', () => {
  it.each([
    [0, 5, 0.5, 1 / 32],
    [2, 5, 0.5, 16 / 32],
    [4, 5, 0.5, 31 / 32],
    [5, 5, 0.5, 1],
    [3, 10, 0.3, 0.6496107184],
    [-1, 10, 0.3, 0],
  ])('has at most %d of %d at a chance of %d with probability %d', (k, n, p, expected) =>
    expect(binomialAtMost(k, n, p)).toBeCloseTo(expected, 9),
  );

  it('is the sum of its terms', () => {
    const [n, p] = [30, 0.37];
    let [term, sum] = [(1 - p) ** n, 0];
    for (let k = 0; k <= n; k++) {
      sum += term;
      expect(binomialAtMost(k, n, p)).toBeCloseTo(sum, 10);
      term *= ((n - k) / (k + 1)) * (p / (1 - p));
    }
  });

  it('knows its quantiles', () => {
    expect([0.025, 0.5, 0.975].map((q) => binomialQuantile(q, 100, 0.5))).toEqual([40, 50, 60]);
    expect(binomialQuantile(0.5, 10, 0)).toBe(0);
    expect(binomialQuantile(0.5, 10, 1)).toBe(10);
  });
});

describe('control limits', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });

  it('hold the mean, stay on the scale, and those for fewer false alarms hold those for more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), chance, (n, mean) => {
        const [near, far] = [controlLimits(n, mean, 0.95), controlLimits(n, mean, 0.998)];
        for (const { low, high } of [near, far]) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(mean);
          expect(high).toBeGreaterThanOrEqual(mean);
        }
        expect(far.low).toBeLessThanOrEqual(near.low);
        expect(far.high).toBeGreaterThanOrEqual(near.high);
      }),
    );
  });

  it('leave no more outside than they say', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (n, mean) => {
        const { low, high } = controlLimits(n, mean, 0.95);
        const [least, most] = [Math.ceil(low * n - 1e-9), Math.floor(high * n + 1e-9)];
        const inside = binomialAtMost(most, n, mean) - binomialAtMost(least - 1, n, mean);
        expect(inside).toBeGreaterThanOrEqual(0.95 - 1e-9);
      }),
    );
  });

  it('are narrower for those who decided more', () => {
    const widthFor = (n: number): number => controlLimits(n, 0.6, 0.95).high - controlLimits(n, 0.6, 0.95).low;
    expect(widthFor(400)).toBeLessThan(widthFor(40));
    expect(controlLimits(100, 0.5, 0.95)).toEqual({ low: 0.4, high: 0.6 });
  });
});
