import { dvdOn, RETURN_ROWS, returnPolicy } from '../../../test/return-policy.js';
import { CATALOGUE } from '../facts/catalogue.rules.js';
import type { Facts } from '../facts/fact.rules.js';
import { compile, decide } from '../table/decide.rules.js';
import { backtest, countChanges, type PastDecision } from './backtest.rules.js';
import { precedents, similarity } from './similarity.rules.js';

const WEIGHTS = { days_since_delivery: 3, item_value: 2, item_category: 2, opened: 2, reason: 3 };
const situation = (days: number, value: number, category: string, opened: boolean, reason: string): Facts => ({
  days_since_delivery: days,
  item_value: value,
  item_category: category,
  opened,
  reason,
});
const asked = situation(43, 24.5, 'media', false, 'wrong_item');

describe('precedents', () => {
  it.each([
    [0.984, situation(50, 30, 'media', false, 'wrong_item')],
    [0.833, situation(43, 24.5, 'electronics', false, 'wrong_item')],
    [0.152, situation(110, 400, 'electronics', true, 'changed_mind')],
  ])('are alike by %d', (expected, other) =>
    expect(similarity(asked, other, WEIGHTS, CATALOGUE)!.toFixed(3)).toBe(expected.toFixed(3)),
  );

  it('are shown nearest first with what differs, and never below the least likeness', () => {
    const cases = [
      { id: 'far', facts: situation(110, 400, 'electronics', true, 'changed_mind') },
      { id: 'category', facts: situation(43, 24.5, 'electronics', false, 'wrong_item') },
      { id: 'near', facts: situation(50, 30, 'media', false, 'wrong_item') },
    ];
    const found = precedents(asked, cases, WEIGHTS, CATALOGUE);
    expect(found.map((one) => [one.case.id, one.differs])).toEqual([
      ['near', ['days_since_delivery', 'item_value']],
      ['category', ['item_category']],
    ]);
  });
  it('leave out what one side does not know', () => {
    expect(similarity(asked, { reason: 'wrong_item' }, WEIGHTS, CATALOGUE)).toBe(1);
    expect(similarity(asked, {}, WEIGHTS, CATALOGUE)).toBeNull();
  });
});

describe('a backtest', () => {
  const policy = returnPolicy();
  const past: PastDecision[] = Array.from({ length: 200 }, (_, day) => {
    const facts = dvdOn(day, { opened: day % 3 === 0, item_value: day % 7 === 0 ? 80 : 24.5 });
    return { id: `dec ${day}`, facts, outcome: decide(policy, facts).outcome };
  });

  it('of a version over its own decisions changes nothing', () =>
    expect(countChanges(backtest(policy, past))).toMatchObject({ unchanged: past.length }));

  it('leaves open what lacks a fact, and denies it to nobody', () => {
    const lacking = past
      .slice(35, 38)
      .map((one) => ({ ...one, facts: { ...one.facts, item_value: undefined, opened: false } }));
    expect(countChanges(backtest(policy, lacking))).toMatchObject({ undecidable: 3, 'newly denied': 0 });
  });

  it('tells who gains and who loses', () => {
    const longer = RETURN_ROWS.map((row) =>
      row.id === 'R2' ? { ...row, cells: { ...row.cells, days_since_delivery: { between: { to: 45 } } } } : row,
    );
    const gains = backtest(compile(longer, CATALOGUE), past).filter(({ change }) => change === 'newly entitled');
    expect(gains.map(({ id }) => Number(id.slice(4)))).toEqual([31, 32, 34, 35, 37, 38, 40, 41, 43, 44]);
    const shorter = RETURN_ROWS.filter(({ id }) => id !== 'R2');
    const { 'newly denied': denied } = countChanges(backtest(compile(shorter, CATALOGUE), past));
    expect(denied).toBe(
      past.filter(({ facts, outcome }) => outcome === 'entitled' && Number(facts['days_since_delivery']) > 14).length,
    );
  });

  it('answers the same twice', () => expect(backtest(policy, past)).toEqual(backtest(policy, past)));
});
