import fc from 'fast-check';
import { dvdOn, RETURN_ROWS, returnPolicy } from '../../../../test/return-policy.js';
import { CATALOGUE } from '../../../policies/facts/catalogue.rules.js';
import { compile, decide } from '../../../policies/table/decide.rules.js';
import { BacktestTally, costOf, factsAskedBy, type ReplayableDecision } from './tally.rules.js';

const past = (day: number, some: Partial<ReplayableDecision> = {}): ReplayableDecision => {
  const facts = some.facts ?? dvdOn(day);
  const { outcome, row } = decide(returnPolicy(), facts);
  return {
    ...{ id: `dec ${day}`, facts, outcome, granted: outcome === 'entitled' || outcome === 'statutory', amount: 1_000 },
    ...{ situation: `${outcome}: ${row}`, groups: { channel: day % 2 ? 'phone' : 'email' } },
    ...some,
  };
};
const rowsWithDays = (to: number) =>
  RETURN_ROWS.map((row) =>
    row.id === 'R2' ? { ...row, cells: { ...row.cells, days_since_delivery: { between: { to } } } } : row,
  );
const days = (count: number) => Array.from({ length: count }, (_, day) => past(day));

function tallied(rows: typeof RETURN_ROWS, decisions: readonly ReplayableDecision[], batch = decisions.length) {
  const tally = new BacktestTally(compile(rows, CATALOGUE), 'EUR');
  const changed = [];
  for (let at = 0; at < decisions.length; at += batch) changed.push(...tally.take(decisions.slice(at, at + batch)));
  return { result: tally.result(), digest: tally.digest(), changed };
}

describe('a backtest adds up', () => {
  it('to no change when a version meets its own decisions', () => {
    const { result, changed } = tallied(RETURN_ROWS, days(200));
    expect(result).toMatchObject({
      decisions: 200,
      changes: { unchanged: 200 },
      cost: { delta: 0 },
      moves: [],
      missing: [],
    });
    expect(changed).toEqual([]);
  });

  it('whom a wider rule entitles, who of them was granted it anyway, and what the others would cost', () => {
    const decisions = days(60).map((one, day) => (day === 31 || day === 32 ? { ...one, granted: true } : one));
    const { result, changed } = tallied(rowsWithDays(45), decisions);
    expect(result.changes).toMatchObject({ 'newly entitled': 15, 'newly denied': 0, unchanged: 45 });
    expect(result).toMatchObject({ grantedAnyway: 2, cost: { delta: 13_000, more: 13_000, less: 0, currency: 'EUR' } });
    expect(result.moves).toEqual([{ was: 'flexible', wouldBe: 'entitled', count: 15 }]);
    expect(changed.map(({ cost }) => cost).reduce((sum, one) => sum + one, 0)).toBe(13_000);
  });

  it('whom a narrower one denies, and what that would save', () => {
    const { result } = tallied(rowsWithDays(20), days(60));
    expect(result.changes).toMatchObject({ 'newly denied': 10, 'newly entitled': 0 });
    expect(result.cost).toMatchObject({ delta: -10_000, less: 10_000 });
  });

  it('and leaves open what lacks a fact, saying which', () => {
    const lacking = [35, 36, 37].map((day) => past(day, { facts: dvdOn(day, { item_value: undefined }) }));
    const { result } = tallied(RETURN_ROWS, lacking);
    expect(result.changes).toMatchObject({ undecidable: 3, 'newly denied': 0 });
    expect(result.missing).toEqual([{ fact: 'item_value', label: 'value of the item', count: 3 }]);
    expect(result.cost.delta).toBe(0);
  });

  it('to the same, with the same hash, however it is cut into batches', () => {
    const decisions = days(150);
    const whole = tallied(rowsWithDays(45), decisions);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 150 }), (batch) => {
        expect(tallied(rowsWithDays(45), decisions, batch)).toEqual(whole);
      }),
    );
    expect(tallied(rowsWithDays(46), decisions).digest).not.toBe(whole.digest);
  });

  it('and every decision is in exactly one of six places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 150 }), (to, count) => {
        const { result, changed } = tallied(rowsWithDays(to), days(count));
        const sum = Object.values(result.changes).reduce((total, one) => total + one, 0);
        expect([sum, changed.length]).toEqual([count, count - result.changes.unchanged]);
      }),
    );
  });

  it('asks again who gains, of those who were in one situation', () => {
    const { result } = tallied(rowsWithDays(45), days(61));
    expect(result.disparity.map(({ group }) => group)).toEqual(['channel']);
    expect(result.disparity[0]!.differences.map(({ group, itself }) => [group, itself.of])).toEqual([
      ['email', 31],
      ['phone', 30],
    ]);
  });
});

describe('what a change costs', () => {
  const replayed = (
    change: 'newly entitled' | 'newly denied' | 'easier',
    to: 'entitled' | 'never' | 'flexible',
    most?: number,
  ) => ({
    ...{ change, to, limits: most === undefined ? {} : { most: { amount: most, currency: 'EUR' } } },
  });
  it('is what was asked for, up to the limit of the row; nothing where nothing changes hands', () => {
    expect(costOf(replayed('newly entitled', 'entitled'), { granted: false, amount: 900 })).toBe(900);
    expect(costOf(replayed('newly entitled', 'entitled', 500), { granted: null, amount: 900 })).toBe(500);
    expect(costOf(replayed('newly entitled', 'entitled'), { granted: true, amount: 900 })).toBe(0);
    expect(costOf(replayed('newly denied', 'never'), { granted: true, amount: 900 })).toBe(-900);
    expect(costOf(replayed('newly denied', 'never'), { granted: false, amount: 900 })).toBe(0);
    expect(costOf(replayed('easier', 'flexible'), { granted: false, amount: 900 })).toBe(0);
    expect(costOf(replayed('newly entitled', 'entitled'), { granted: false, amount: null })).toBeNull();
  });
});

it('reads only the facts a table asks of, also those of conditions', () => {
  const rows = [
    {
      id: 'A',
      cells: { opened: { is: false } },
      condition: 'item_value < 5.0',
      outcome: 'entitled' as const,
      says: 'A',
    },
  ];
  expect(factsAskedBy(compile(rows, CATALOGUE)).sort()).toEqual(['item_value', 'opened']);
});
