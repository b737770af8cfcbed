import fc from 'fast-check';
import { RETURN_ROWS } from '../../../../test/return-policy.js';
import { faultsInTable } from '../../../policies/table/policy-table.rules.js';
import { CATALOGUE } from '../../../policies/facts/catalogue.rules.js';
import { deFactoRules, isDeFacto, remarksOn, surely, withDraft, type NearMissPattern } from './de-facto.rules.js';

const pattern = (some: Partial<NearMissPattern> = {}): NearMissPattern => ({
  ...{ row: 'R2', fact: 'days_since_delivery', asked: 50, granted: 47, least: 31, most: 45, values: [] },
  ...some,
});

describe('a de-facto rule', () => {
  it.each([
    [47, 50, 0.838, true],
    [27, 30, 0.744, false],
    [19, 19, 0.832, false],
    [20, 20, 0.839, true],
    [0, 40, 0, false],
  ])('is %d yeses of %d: surely %d, %s', (granted, asked, low, is) => {
    expect(surely({ asked, granted })!.toFixed(3)).toBe(low.toFixed(3));
    expect(isDeFacto({ asked, granted })).toBe(is);
  });

  it('is never lost by one more yes, nor won by one more no', () => {
    const counts = fc
      .integer({ min: 1, max: 500 })
      .chain((asked) => fc.record({ asked: fc.constant(asked), granted: fc.integer({ min: 0, max: asked }) }));
    fc.assert(
      fc.property(counts, ({ asked, granted }) => {
        const is = isDeFacto({ asked, granted });
        if (is) expect(isDeFacto({ asked: asked + 1, granted: granted + 1 })).toBe(true);
        if (is && granted < asked) expect(isDeFacto({ asked, granted: granted + 1 })).toBe(true);
        if (!is && asked >= 20) expect(isDeFacto({ asked: asked + 1, granted })).toBe(false);
      }),
    );
  });

  it('proposes the row as far as the yeses went', () => {
    const [rule] = deFactoRules([pattern()], RETURN_ROWS);
    expect(rule).toMatchObject({
      key: 'R2.days_since_delivery',
      surely: 0.838,
      asksNow: '≤ 30 days',
      wouldAsk: '≤ 45 days',
      unit: 'days',
      asksCell: { between: { to: 30 } },
      wouldAskCell: { between: { to: 45 } },
    });
    expect(rule!.says).toBe(
      'You said yes to 47 of 50 who missed R2 by days since delivery alone (≤ 30 days). Make it policy: days since delivery ≤ 45 days?',
    );
    const rows = withDraft(RETURN_ROWS, rule!);
    expect(rows.find(({ id }) => id === 'R2')!.cells).toEqual({
      ...{ days_since_delivery: { between: { to: 45 } }, opened: { is: false } },
    });
    expect(faultsInTable({ rows, tests: [] }, CATALOGUE)).toEqual([]);
  });

  it('widens spans on the side that was missed, lists by values, and asks no more where both were given', () => {
    const rows = [
      {
        ...{ id: 'A', outcome: 'entitled' as const, says: 'A' },
        cells: {
          days_since_delivery: { between: { from: 10, to: 30 } },
          item_category: { in: ['media'] },
          opened: { is: false },
        },
      },
    ];
    const then = (some: Partial<NearMissPattern>) =>
      deFactoRules([pattern({ row: 'A', ...some })], rows)[0]?.draft.cells;
    expect(then({ least: 5, most: 8 })!['days_since_delivery']).toEqual({ between: { from: 5, to: 30 } });
    expect(then({ least: 5, most: 40 })!['days_since_delivery']).toEqual({ between: { from: 5, to: 40 } });
    const choice = { fact: 'item_category', least: null, most: null };
    expect(then({ ...choice, values: ['food', 'clothing'] })!['item_category']).toEqual({
      in: ['media', 'clothing', 'food'],
    });
    expect(then({ fact: 'opened', least: null, most: null, values: [true] })).not.toHaveProperty('opened');
  });

  it('is none where the row has been widened since, is gone, or is the law’s', () => {
    const wide = withDraft(RETURN_ROWS, deFactoRules([pattern()], RETURN_ROWS)[0]!);
    expect(deFactoRules([pattern()], wide)).toEqual([]);
    expect(deFactoRules([pattern({ row: 'R9' })], RETURN_ROWS)).toEqual([]);
    expect(deFactoRules([pattern({ row: 'R1' })], RETURN_ROWS)).toEqual([]);
  });

  it('says which sentences and tests have to be looked at', () => {
    const [rule] = deFactoRules([pattern()], RETURN_ROWS);
    const facts = { days_since_delivery: 43, item_value: 24.5, opened: false, confirmed_fraud: false, defect: false };
    const tests = [
      { name: 'a DVD on day 43', facts, expects: { outcome: 'flexible' as const, row: 'R3' } },
      {
        name: 'a DVD on day 10',
        facts: { ...facts, days_since_delivery: 10 },
        expects: { outcome: 'statutory' as const },
      },
    ];
    expect(remarksOn(rule!, RETURN_ROWS, tests)).toEqual([
      { kind: 'reword', row: 'R2', says: 'Reword R2: its sentence was written for days since delivery ≤ 30 days.' },
      {
        ...{ kind: 'test', test: 'a DVD on day 43', expects: 'flexible', outcome: 'entitled', row: 'R2' },
        says: 'The test "a DVD on day 43" expects flexible; it would be entitled by R2.',
      },
    ]);
  });
});
