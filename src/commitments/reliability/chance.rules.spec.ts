import fc from 'fast-check';
import { chanceOf, inTen } from './chance.rules.js';

const parts = (...chances: number[]) => chances.map((chance, i) => ({ id: `cmt_${i}`, chance }));

describe('the chance of keeping a promise that rests on others', () => {
  it('is about 7 in 10 for two at 0.9 and 0.8, between 0.70 and 0.80, and names the weaker', () => {
    const chance = chanceOf(parts(0.9, 0.8))!;
    expect(chance.point).toBeCloseTo(0.72, 12);
    expect([chance.low, chance.high].map((bound) => Math.round(bound * 100))).toEqual([70, 80]);
    expect([chance.words, chance.weakest]).toEqual(['about 7 in 10', 'cmt_1']);
  });

  it('is that of the one it rests on, where there is one; unknown where there is none', () => {
    expect(chanceOf(parts(0.6))).toMatchObject({ point: 0.6, low: 0.6, high: 0.6 });
    expect(chanceOf([])).toBeNull();
  });

  it('lies within its bounds, which lie on the scale, and sinks with every part more', () => {
    const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(chances, fc.double({ min: 0, max: 1, noNaN: true }), (some, more) => {
        const { point, low, high } = chanceOf(parts(...some))!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(point + 1e-9);
        expect(point).toBeLessThanOrEqual(high + 1e-9);
        expect(high).toBeLessThanOrEqual(1);
        const longer = chanceOf(parts(...some, more))!;
        expect(
          [longer.point, longer.low, longer.high].every((value, i) => value <= [point, low, high][i]! + 1e-9),
        ).toBe(true);
      }),
    );
  });

  it.each([
    [1, 'more than 9 in 10'],
    [0.95, 'more than 9 in 10'],
    [0.94, 'about 9 in 10'],
    [0.449, 'about 4 in 10'],
    [0.04, 'less than 1 in 10'],
    [0, 'less than 1 in 10'],
  ])('says %d as "%s"', (chance, words) => expect(inTen(chance)).toBe(words));
});
