import { percent, roundHalfEven } from './rounding.rules.js';

describe('rounding', () => {
  it.each([
    [3.125, 2, 3.12],
    [3.375, 2, 3.38],
    [0.0625, 3, 0.062],
    [0.1875, 3, 0.188],
    [12.5, 0, 12],
    [13.5, 0, 14],
    [-3.125, 2, -3.12],
  ])('takes %d, an exact half, to its even neighbour', (value, digits, rounded) =>
    expect(roundHalfEven(value, digits)).toBe(rounded),
  );

  it.each([
    [2.675, 2, 2.67],
    [1.005, 2, 1],
    [7.51143, 2, 7.51],
    [30.4744, 3, 30.474],
    [6.53996, 3, 6.54],
  ])('takes %d by its binary value', (value, digits, rounded) => expect(roundHalfEven(value, digits)).toBe(rounded));

  it('gives shares in percent, and none of nothing', () => {
    expect(percent(1, 32)).toBe(3.12);
    expect(percent(407, 3838)).toBe(10.6);
    expect(percent(1, 3, 1)).toBe(33.3);
    expect(percent(0, 0)).toBeNull();
  });
});
