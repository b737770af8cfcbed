import { nextLook, outcomeOf, type Afterwards, type Outcome } from './outcome.rules.js';

const GRANTED = new Date('2026-03-01T12:00:00Z');
const after = (days: number): Date => new Date(GRANTED.getTime() + days * 86_400_000);
const exception = { caseId: 'cs_1', orderId: 'ord_1', grantedAt: GRANTED };
const outcome = (what: Partial<Afterwards>): Outcome =>
  outcomeOf(exception, { said: [], complaints: [], orders: [], ...what });
const score = (
  value: number | null,
  days: number,
  about: { caseId?: string; orderId?: string } = { caseId: 'cs_1' },
) => ({
  ...{ caseId: null, orderId: null },
  ...about,
  ...{ score: value, at: after(days) },
});
const complaint = (caseId: string, days: number, more: { headId?: string; isSpam?: boolean } = {}) => ({
  ...{ caseId, headId: null, isSpam: false, at: after(days) },
  ...more,
});
const order = (days: number, status = 'delivered') => ({ orderId: `ord_${days}`, status, at: after(days) });

describe('the pulse after an exception', () => {
  it.each([
    ['what was said last', [score(2, 1), score(5, 20), score(3, 10)], 5],
    ['what was said of its order', [score(4, 3, { orderId: 'ord_1' })], 4],
    ['not what was said before', [score(1, -1)], null],
    ['not what was said at that very moment', [score(1, 0)], null],
    ['what was said on the ninetieth day', [score(4, 90)], 4],
    ['not what was said later', [score(2, 3), score(5, 90.001)], 2],
    ['not what was said of something else', [score(1, 3, { caseId: 'cs_2', orderId: 'ord_2' })], null],
    ['not words without a score', [score(3, 3), score(null, 4)], 3],
    ['nothing when nothing was said', [], null],
  ])('is %s', (_, said, pulse) => expect(outcome({ said }).pulse).toBe(pulse));

  it('of an exception without an order is not what was said of no order', () => {
    const said = [score(1, 3, {})];
    expect(outcomeOf({ ...exception, orderId: null }, { said, complaints: [], orders: [] }).pulse).toBeNull();
  });
});

describe('a repeat complaint', () => {
  it.each([
    ['the first other one', [complaint('cs_3', 9), complaint('cs_2', 5)], 'cs_2'],
    ['not its own case', [complaint('cs_1', 5)], null],
    ['not one from before', [complaint('cs_2', -5)], null],
    ['one of the ninetieth day', [complaint('cs_2', 90)], 'cs_2'],
    ['not a later one', [complaint('cs_2', 91)], null],
    ['not the same matter, merged', [complaint('cs_2', 5, { headId: 'cs_1' }), complaint('cs_3', 6)], 'cs_3'],
    ['not spam', [complaint('cs_2', 5, { isSpam: true })], null],
  ])('is %s', (_, complaints, id) => expect(outcome({ complaints }).repeatComplaintId).toBe(id));
});

describe('ordering again', () => {
  it.each([
    ['is the first order after', [order(40), order(200), order(12), order(-3)], 12],
    [
      'is no order that was cancelled',
      [order(5, 'canceled'), order(6, 'Cancelled'), order(7, 'unavailable'), order(8)],
      8,
    ],
    ['may be long after', [order(500)], 500],
  ])('%s', (_, orders, days) => expect(outcome({ orders }).orderedAgainAt).toEqual(after(days)));
  it('is nothing without one', () => expect(outcome({ orders: [order(-1)] }).orderedAgainAt).toBeNull());
});

describe('the next look', () => {
  const seen = (again: boolean): Outcome => ({
    pulse: null,
    repeatComplaintId: null,
    orderedAgainAt: again ? after(1) : null,
  });
  it.each([
    ['a day later while scores count', 1, false, 2],
    ['a day later even when all is known', 89, true, 90],
    ['once more when the window has closed', 90, true, 91],
    ['never when nothing can change', 91, true, null],
    ['a week later while they may order again', 91, false, 98],
    ['never after a year', 366, false, null],
  ])('is %s', (_, age, again, next) =>
    expect(nextLook(exception, seen(again), after(age))).toEqual(next === null ? null : after(next)),
  );
});
