import fc from 'fast-check';
import { roundHalfEven } from '../../statistics/index.js';
import { reliabilityOf, usualMean, USUAL_MEAN, weightOf, type Evidence } from './reliability.rules.js';

const NOW = new Date('2026-04-02T12:00:00Z');
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);
const evidence = (...outcomes: [kept: number, broken: number, days: number][]): Evidence =>
  outcomes.reduce(
    (sum, [kept, broken, days]) => ({
      kept: sum.kept + kept * weightOf(daysAgo(days), NOW),
      broken: sum.broken + broken * weightOf(daysAgo(days), NOW),
    }),
    { kept: 0, broken: 0 },
  );

describe('how far a partner can be relied on', () => {
  it.each<[string, [number, number, number][], number, number, number, number, number]>([
    ['nothing', [], 3.4, 0.6, 0.85, 0.511, 0],
    ['10 kept today', [[10, 0, 0]], 13.4, 0.6, 0.957, 0.849, 10],
    ['8 kept, 2 broken today', [[8, 2, 0]], 11.4, 2.6, 0.814, 0.626, 10],
    [
      '10 kept 180 days ago, 3 broken today',
      [
        [10, 0, 180],
        [0, 3, 0],
      ],
      5.9,
      3.6,
      0.621,
      0.36,
      5.5,
    ],
    ['2 of 2 kept', [[2, 0, 0]], 5.4, 0.6, 0.9, 0.661, 2],
    ['45 of 50 kept', [[45, 5, 0]], 48.4, 5.6, 0.896, 0.821, 50],
  ])('after %s', (_, outcomes, alpha, beta, mean, low, effective) => {
    const found = reliabilityOf(evidence(...outcomes), USUAL_MEAN);
    const [a, b] = [found.alpha, found.beta].map((value) => roundHalfEven(value, 9));
    expect([a, b, roundHalfEven(found.mean, 3), roundHalfEven(found.low, 3), found.effective]).toEqual([
      alpha,
      beta,
      mean,
      low,
      effective,
    ]);
    expect(found.high).toBeGreaterThan(found.low);
  });

  it('ranks 45 of 50 before 2 of 2, whose mean is higher', () => {
    const [many, few] = [reliabilityOf({ kept: 45, broken: 5 }, 0.85), reliabilityOf({ kept: 2, broken: 0 }, 0.85)];
    expect(few.mean).toBeGreaterThan(many.mean);
    expect(many.low).toBeGreaterThan(few.low);
  });

  it('says nothing before there is evidence worth five outcomes', () => {
    expect(reliabilityOf({ kept: 4.99, broken: 0 }, 0.85).isEnough).toBe(false);
    expect(reliabilityOf({ kept: 4, broken: 1 }, 0.85).isEnough).toBe(true);
  });

  it('takes for usual what is so on this desk, from thirty outcomes on', () => {
    expect([usualMean({ kept: 29, broken: 0 }), usualMean({ kept: 0, broken: 29 })]).toEqual([0.85, 0.85]);
    expect(usualMean({ kept: 15, broken: 15 })).toBe(0.5);
    const never = reliabilityOf({ kept: 0, broken: 0 }, usualMean({ kept: 40, broken: 0 }));
    expect(never.low).toBeLessThan(1);
  });

  it('forgets by halves, and knows nothing of what is to come', () => {
    expect([0, 90, 180, 270].map((days) => weightOf(daysAgo(days), NOW))).toEqual([1, 0.5, 0.25, 0.125]);
    expect(weightOf(daysAgo(-1), NOW)).toBe(0);
  });

  it('rises with every promise kept, falls with every one broken, and narrows with more of the same', () => {
    const weight = fc.double({ min: 0, max: 400, noNaN: true });
    fc.assert(
      fc.property(weight, weight, (kept, broken) => {
        const now = reliabilityOf({ kept, broken }, 0.85);
        expect(reliabilityOf({ kept: kept + 1, broken }, 0.85).low).toBeGreaterThan(now.low);
        expect(reliabilityOf({ kept, broken: broken + 1 }, 0.85).low).toBeLessThan(now.low);
        expect(now.low).toBeLessThan(now.high);
      }),
    );
  });
});
