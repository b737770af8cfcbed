import fc from 'fast-check';
import { CATALOGUE } from '../../../policies/facts/catalogue.rules.js';
import { similarity } from '../../../policies/learning/similarity.rules.js';
import { Consistency } from './consistency.rules.js';
import { disparities, type GroupCount } from './disparity.rules.js';
import { funnelOf } from './funnel.rules.js';

const count = (situation: string, group: string, granted: number, of: number): GroupCount => ({
  ...{ situation, group, granted, of },
});

describe('a disparity', () => {
  it('is explained where different situations explain it (Simpson)', () => {
    const [a] = disparities([
      count('1', 'A', 72, 80),
      count('1', 'B', 18, 20),
      count('2', 'A', 6, 20),
      count('2', 'B', 24, 80),
    ]);
    expect(a).toMatchObject({
      group: 'A',
      itself: { percent: 78 },
      others: { percent: 42 },
      common: { ratio: 1, low: 0.41, high: 2.45 },
      verdict: 'explained',
      says: 'Difference explained by different situations.',
    });
  });

  it('is flagged where it stays when like is compared with like', () => {
    const found = disparities([
      count('1', 'A', 36, 40),
      count('1', 'B', 24, 40),
      count('2', 'A', 20, 40),
      count('2', 'B', 10, 40),
    ]);
    expect(found[0]).toMatchObject({ group: 'A', common: { ratio: 3.97, low: 1.9, high: 8.31 }, verdict: 'differs' });
    expect(found[1]).toMatchObject({ group: 'B', common: { ratio: 0.25 }, verdict: 'differs' });
  });

  it('is not spoken of with few, without difference, or with nothing to compare', () => {
    const verdict = (...counts: GroupCount[]) => disparities(counts)[0]!.verdict;
    expect(verdict(count('1', 'A', 29, 29), count('1', 'B', 1, 40))).toBe('too few');
    expect(verdict(count('1', 'A', 20, 40), count('1', 'B', 21, 40))).toBe('no difference');
    expect(verdict(count('1', 'A', 20, 40), count('2', 'B', 21, 40))).toBe('not comparable');
    expect(disparities([])).toEqual([]);
  });

  it('needs a notable ratio, however sure the interval is', () => {
    const [a] = disparities([count('1', 'A', 5_800, 10_000), count('1', 'B', 5_000, 10_000)]);
    expect(a!.common!.low).toBeGreaterThan(1);
    expect(a!.verdict).toBe('no difference');
  });
});

describe('a funnel', () => {
  it('draws whoever decided five, and says who stands outside', () => {
    const { mean, points } = funnelOf([
      { personId: 'a', of: 100, granted: 50 },
      { personId: 'b', of: 100, granted: 90 },
      { personId: 'c', of: 4, granted: 0 },
      { personId: 'd', of: 20, granted: 12 },
    ]);
    expect(mean).toBeCloseTo(152 / 224, 10);
    expect(points.map(({ personId, stands }) => [personId, stands])).toEqual([
      ['a', 'outside 99.8'],
      ['b', 'outside 99.8'],
      ['d', 'within'],
    ]);
    expect(funnelOf([])).toEqual({ mean: null, points: [] });
  });

  it('has limits that hold the mean, whoever decided how much', () => {
    const tally = fc
      .integer({ min: 1, max: 300 })
      .chain((of) => fc.record({ personId: fc.uuid(), of: fc.constant(of), granted: fc.integer({ min: 0, max: of }) }));
    fc.assert(
      fc.property(fc.array(tally, { minLength: 1, maxLength: 12 }), (tallies) => {
        const { mean, points } = funnelOf(tallies);
        for (const { within95, within998, of } of points) {
          expect(of).toBeGreaterThanOrEqual(5);
          for (const { low, high } of [within95, within998]) {
            expect(low).toBeLessThanOrEqual(mean!);
            expect(high).toBeGreaterThanOrEqual(mean!);
          }
        }
      }),
    );
  });
});

describe('consistency', () => {
  const WEIGHTS = { days_since_delivery: 3, item_category: 2, opened: 2 };
  const scoreOf = (some: readonly { days: number; opened: boolean | undefined; granted: boolean }[]) => {
    const situations = some.map(({ days, opened }) => ({ days_since_delivery: days, opened, item_category: 'media' }));
    const consistency = new Consistency(
      situations,
      some.map(({ granted }) => granted),
      WEIGHTS,
    );
    some.forEach((_, at) => consistency.judge(at));
    return consistency.score();
  };
  const alike = (granted: boolean[]) => granted.map((one) => ({ days: 40, opened: false, granted: one }));

  it('is one where like cases are decided alike, and a half where a coin is thrown', () => {
    expect(scoreOf(alike(Array(10).fill(true)))).toEqual({ score: 1, judged: 10 });
    const { score } = scoreOf(alike([...Array(8).fill(true), ...Array(8).fill(false)]));
    expect(score).toBeCloseTo(1 - 8 / 15, 10);
  });

  it('says nothing of decisions without five like ones', () => {
    expect(scoreOf(alike([true, false, true, false, true]))).toEqual({ score: null, judged: 0 });
    const apart = Array.from({ length: 10 }, (_, n) => ({ days: n * 60, opened: false, granted: true }));
    expect(scoreOf(apart).judged).toBeLessThan(10);
    expect(scoreOf([])).toEqual({ score: null, judged: 0 });
  });

  it('lies between 0 and 1, and is the plain definition by the plain similarity', () => {
    const decision = fc.record({
      days: fc.integer({ min: 0, max: 60 }),
      opened: fc.constantFrom(true, false, undefined),
      granted: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 30 }), (some) => {
        const { score, judged } = scoreOf(some);
        const plain = plainly(some);
        expect(judged).toBe(plain.judged);
        if (score === null) return expect(plain.judged).toBe(0);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        return expect(score).toBeCloseTo(plain.score, 9);
      }),
    );
  });

  function plainly(some: readonly { days: number; opened: boolean | undefined; granted: boolean }[]) {
    const facts = some.map(({ days, opened }) => ({ days_since_delivery: days, opened, item_category: 'media' }));
    const apart = some.flatMap(({ granted }, at) => {
      const near = some
        .map((other, place) => ({
          other,
          place,
          alike: similarity(facts[at]!, facts[place]!, WEIGHTS, CATALOGUE) ?? 0,
        }))
        .filter(({ place, alike: its }) => place !== at && its >= 0.8 - 1e-9)
        .sort((a, b) => b.alike - a.alike)
        .slice(0, 15);
      if (near.length < 5) return [];
      return [Math.abs(Number(granted) - near.filter(({ other }) => other.granted).length / near.length)];
    });
    return { judged: apart.length, score: 1 - apart.reduce((sum, one) => sum + one, 0) / apart.length };
  }
});
