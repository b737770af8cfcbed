import { bootstrapMean } from './bootstrap.rules.js';

describe('the bootstrap of a mean', () => {
  it('knows nothing without values, and is sure where all are alike', () => {
    expect(bootstrapMean([])).toBeNull();
    expect(bootstrapMean([7, 7, 7])).toEqual({ mean: 7, low: 7, high: 7 });
  });

  it('comes near the textbook’s interval of many, and says the same of the same twice', () => {
    // Two hundred of each: mean 50, standard error 50 / √400 = 2.5.
    const values = Array.from({ length: 400 }, (_, n) => (n % 2) * 100);
    const { mean, low, high } = bootstrapMean(values)!;
    expect(mean).toBe(50);
    expect(Math.abs(low - (50 - 1.96 * 2.5))).toBeLessThan(0.6);
    expect(Math.abs(high - (50 + 1.96 * 2.5))).toBeLessThan(0.6);
    expect(bootstrapMean(values)).toEqual({ mean, low, high });
  });
});
