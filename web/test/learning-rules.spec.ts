import fc from 'fast-check';
import { learningSearch } from '../src/flex/learning/learning-search.rules.js';
import { limitsAlong } from '../src/flex/learning/funnel.rules.js';
import { beganAs, bodyFrom } from '../src/flex/settings/limit-form.rules.js';
import { affectedIn } from '../src/policies/backtests/changes.rules.js';
import { boundsIn } from '../src/time/field-time.rules.js';
import { placeOf, sentenceFor } from '../src/policies/fairness/odds.rules.js';
import { policySearch } from '../src/policies/policies.rules.js';
import { outcomesIn } from '../src/reports/generosity/afterwards.rules.js';

const POLICY = 'pol_01979c2e-0000-7000-8000-000000000001';
const RUN = 'bkt_01979c2e-0000-7000-8000-000000000001';

describe('the address of what decisions teach', () => {
  it('keeps what it knows and leaves out the rest', () =>
    expect(
      learningSearch({ policy: POLICY, show: 'groups', by: 'tenure', from: '2026-01-05', to: 'soon', x: 1 }),
    ).toEqual({ policy: POLICY, show: 'groups', by: 'tenure', from: '2026-01-05' }));
  it('opens with nothing where nothing of it is known', () =>
    expect(learningSearch({ policy: 'x', show: 'ranking', by: 'religion', from: 3 })).toEqual({}));
  it('of a policy names the backtest that is looked at', () =>
    expect([policySearch({ show: 'backtests', run: RUN }), policySearch({ show: 'shadow', run: 'x' })]).toEqual([
      { show: 'backtests', run: RUN },
      { show: 'shadow' },
    ]));
});

describe('a ratio of odds', () => {
  it('stands in the middle where it is as often, and as far to one side as its inverse to the other', () =>
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (ratio) => {
        expect(placeOf(1)).toBe(50);
        expect(placeOf(ratio) + placeOf(1 / ratio)).toBeCloseTo(100, 6);
        expect(placeOf(ratio)).toBeGreaterThanOrEqual(0);
        expect(placeOf(ratio)).toBeLessThanOrEqual(100);
      }),
    ));
  it('is told in the direction in which it differs', () =>
    expect([
      sentenceFor('differs', 3.97),
      sentenceFor('differs', 0.25),
      sentenceFor('too few', 0.25),
      sentenceFor('no difference', 1),
    ]).toEqual(['differs_more', 'differs_less', 'too_few', 'no_difference']));
});

describe('the lines of a funnel', () => {
  const point = (decided: number) => ({
    ...{ name: String(decided), decided, percent: 50 },
    ...{ within95: { low: 30, high: 70 }, within998: { low: 20, high: 80 } },
  });
  it('go from few decisions to many, once for each number of them', () =>
    expect(limitsAlong([point(80), point(6), point(80)]).map(({ decided }) => decided)).toEqual([6, 80]));
});

describe('the days of a backtest', () => {
  it('are whole days, the last one too', () => {
    const { from, to } = boundsIn({ from: '2026-01-01', to: '2026-01-31' }, 'UTC');
    expect(Date.parse(to!) - Date.parse(from!)).toBe(31 * 86_400_000);
    expect(boundsIn({ from: '', to: '' }, 'UTC')).toEqual({});
  });
  it('end with the month where it ends, and with the year', () =>
    expect(['2026-02-28', '2026-12-31'].map((to) => boundsIn({ from: '', to }, 'Europe/Berlin'))).toEqual([
      { to: '2026-02-28T23:00:00.000Z' },
      { to: '2026-12-31T23:00:00.000Z' },
    ]));
});

it('everybody to whom a draft would say something else is affected, whoever is left open too', () =>
  expect(affectedIn({ unchanged: 100, newlyEntitled: 5, newlyDenied: 4, easier: 3, harder: 2, undecidable: 1 })).toBe(
    15,
  ));

describe('a limit as it is typed', () => {
  const limit = { ...beganAs(undefined, 'Europe/Berlin'), cap: '40', budget: '200,50' };
  it('is sent in minor units of its currency', () =>
    expect(bodyFrom(limit)).toEqual({
      ...{ scope: 'role', holder: 'agent', currency: 'EUR', period: 'month', zone: 'Europe/Berlin' },
      ...{ cap: 4_000, budget: 20_050, cooldownDays: 0 },
    }));
  it('is not sent while something is missing, or is no sum', () => {
    for (const part of [{ holder: '' }, { cap: '' }, { budget: 'much' }, { currency: 'E' }, { cooldownDays: '1.5' }])
      expect([part, bodyFrom({ ...limit, ...part })]).toEqual([part, undefined]);
  });
  it('comes back as it was', () => {
    const kept = {
      ...{
        id: 'dlm_1',
        scope: 'team' as const,
        holder: 'North',
        period: 'week' as const,
        zone: 'UTC',
        currency: 'JPY',
      },
      ...{ cap: 4_000, budget: 20_000, cooldownDays: 7, since: '', until: null, setBy: '' },
    };
    expect(bodyFrom(beganAs(kept, 'Europe/Berlin'))).toMatchObject({ cap: 4_000, budget: 20_000, cooldownDays: 7 });
  });
});

describe('what became of exceptions', () => {
  const facet = (name: string, values: Record<string, number>) => ({
    ...{ facet: name, distinct: 2 },
    values: Object.entries(values).map(([value, count]) => ({ value, count, name: null, policyId: null, sums: [] })),
  });
  it('is how many said what, complained again and stayed; who said nothing is not in the mean', () => {
    const { lines, pulse } = outcomesIn({
      count: 10,
      facets: [
        facet('pulse', { none: 7, '5': 2, '2': 1 }),
        facet('repeated', { true: 3, false: 7 }),
        facet('orderedAgain', { true: 4, false: 6 }),
      ],
    });
    expect(pulse).toEqual({ answers: 3, mean: 4 });
    expect(Object.fromEntries(lines.map(({ name, count }) => [name, count]))).toMatchObject({
      ...{ pulse_5: 2, pulse_2: 1, pulse_1: 0, pulse_none: 7, repeated: 3, stayed: 4 },
    });
  });
  it('has no mean while nobody said anything', () =>
    expect(outcomesIn({ count: 2, facets: [] }).pulse).toEqual({ answers: 0, mean: null }));
});
