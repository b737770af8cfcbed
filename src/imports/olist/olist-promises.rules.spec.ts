import { outcomeOf } from './olist-promises.rules.js';

const DUE = '2025-03-10T00:00:00Z';
const LEARNT = '2026-01-01T00:00:00.000Z';

describe('a promise of the files', () => {
  const outcome = (doneAt: string | null, orderStatus = 'delivered') =>
    outcomeOf({ dueAt: DUE, doneAt, orderStatus }, LEARNT);

  it('done by its due time, to the second, was kept', () => {
    expect(outcome(DUE)).toEqual({ state: 'kept', completedAt: DUE, settledAt: DUE, doneLate: false });
  });

  it('done a second later was broken when its time passed, and done late', () => {
    expect(outcome('2025-03-10T00:00:01Z')).toEqual({
      state: 'broken',
      completedAt: '2025-03-10T00:00:01Z',
      settledAt: DUE,
      doneLate: true,
    });
  });

  it('not done is open, however long ago it was due', () => {
    expect(outcome(null, 'shipped')).toEqual({ state: 'active', completedAt: null, settledAt: null, doneLate: false });
  });

  it.each(['canceled', 'unavailable'])(
    'not done in an order that is %s was withdrawn, as far as we know when we learnt of it',
    (status) => {
      expect(outcome(null, status)).toEqual({
        state: 'withdrawn',
        completedAt: null,
        settledAt: LEARNT,
        doneLate: false,
      });
    },
  );

  it('done although the order was called off was kept all the same', () => {
    expect(outcome('2025-03-01T00:00:00Z', 'canceled').state).toBe('kept');
  });
});
