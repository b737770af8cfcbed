import { RETURN_ROWS } from '../../../test/return-policy.js';
import { CATALOGUE } from '../facts/catalogue.rules.js';
import { coverageOf } from './coverage.rules.js';
import { compile, decide } from './decide.rules.js';
import { faultsInTable, type PolicyRow } from './policy-table.rules.js';

const row = (
  id: string,
  cells: PolicyRow['cells'],
  outcome: PolicyRow['outcome'],
  more: Partial<PolicyRow> = {},
): PolicyRow => ({
  id,
  cells,
  outcome,
  says: id,
  ...more,
});

describe('the coverage of a table', () => {
  it('shows situations nothing is said about, each of them truly so', () => {
    const { gaps } = coverageOf(RETURN_ROWS, CATALOGUE);
    expect(gaps.count).toBeGreaterThan(0);
    for (const situation of gaps.examples)
      expect(decide(compile(RETURN_ROWS, CATALOGUE), situation)).toMatchObject({ row: null });
  });

  it('knows no gap between 30 and 31 days, and one between 30 and 31 euros', () => {
    const halves = (fact: string) => [
      row('low', { [fact]: { between: { to: 30 } } }, 'entitled'),
      row('high', { [fact]: { between: { from: 31 } } }, 'approval'),
    ];
    expect(coverageOf(halves('days_since_delivery'), CATALOGUE).gaps.count).toBe(0);
    expect(coverageOf(halves('item_value'), CATALOGUE).gaps).toEqual({ count: 1, examples: [{ item_value: 30.5 }] });
  });

  it('calls a meeting of equally strong rows with other limits a conflict, with an example', () => {
    const limit = (amount: number) => ({ limits: { most: { amount, currency: 'EUR' } } });
    const { overlaps } = coverageOf(
      [
        row('small', { item_value: { between: { to: 50 } } }, 'flexible', limit(2_000)),
        row('media', { item_category: { is: 'media' } }, 'flexible', limit(5_000)),
        row('fraud', { confirmed_fraud: { is: true } }, 'never'),
      ],
      CATALOGUE,
    );
    expect(overlaps).toContainEqual(
      expect.objectContaining({
        rows: ['small', 'media'],
        kind: 'conflict',
        example: expect.objectContaining({ item_category: 'media' }),
      }),
    );
    expect(overlaps.find(({ rows }) => rows.includes('fraud'))!.kind).toBe('settled by strength');
  });

  it('does not trust a condition to let anything through', () => {
    const { gaps, overlaps } = coverageOf(
      [
        row('all', {}, 'entitled', { condition: 'item_value > 0.0' }),
        row('rest', { opened: { is: true } }, 'approval'),
      ],
      CATALOGUE,
    );
    expect(gaps.examples).toEqual([{ opened: false }]);
    expect(overlaps[0]!.maybe).toBe(true);
  });
});

describe('a table', () => {
  const faults = (rows: PolicyRow[], tests = []) =>
    faultsInTable({ rows, tests }, CATALOGUE).map(({ where, problem }) => `${where}: ${problem}`);

  it('with nothing wrong has no faults', () => expect(faults([...RETURN_ROWS])).toEqual([]));
  it.each<[string, Partial<PolicyRow>]>([
    ['item_category is no number: it has no span', { cells: { item_category: { between: { above: 3 } } } }],
    ['there is no fact relationship_strength', { cells: { relationship_strength: { is: 3 } } }],
    ['item_category is one of media', { cells: { item_category: { is: 'mediums' } } }],
    ['a span has an end', { cells: { item_value: { between: {} } } }],
    ['nothing lies', { cells: { days_since_delivery: { between: { above: 30, below: 31 } } } }],
    ['a condition compares facts; it calls nothing', { condition: 'item_category.matches("^(a+)+$")' }],
    ['a condition compares facts; it calls nothing', { condition: '[1.0, 2.0].all(x, x < item_value)' }],
    ['no such overload', { condition: 'item_category > 3.0' }],
    ['a question of yes or no', { condition: 'item_value + 1.0' }],
    ['Unknown variable', { condition: 'churn_points > 3.0' }],
    ['whole minor units', { limits: { most: { amount: 1.5, currency: 'EUR' } } }],
  ])('is refused when %s', (problem, wrong) =>
    expect(faults([{ ...row('r', {}, 'flexible'), ...wrong }]).join()).toContain(problem),
  );
  it('is refused when two rows have one name', () =>
    expect(faults([row('a', {}, 'never'), row('a', {}, 'approval')])).toEqual(['a: two rows have this name']));
});
