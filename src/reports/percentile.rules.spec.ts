import { percentile } from './percentile.rules.js';

describe('a percentile', () => {
  it.each([
    [[7], 0.5, 7],
    [[1, 2], 0.5, 1.5],
    [[30, 2, 5, 4, 3], 0.5, 4],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 0.9, 10],
    [[0, 10], 0.9, 9],
  ])('of %j at %d is %d', (values, share, is) => expect(percentile(values, share)).toBeCloseTo(is, 10));
  it('of nothing is unknown', () => expect(percentile([], 0.5)).toBeNull());
});
