import { inOrder, mayDoubt, newTimeFor, standingOf, type PromiseFacts } from './promise-words.rules.js';

const now = new Date('2026-04-08T12:00:00Z');
const hours = (count: number): Date => new Date(now.getTime() + count * 3_600_000);
const promise = (facts: Partial<PromiseFacts> = {}): PromiseFacts => {
  const dueAt = facts.dueAt ?? hours(5);
  return {
    id: 'cmt_1',
    kind: 'refund',
    state: 'active',
    dueAt,
    originalDueAt: dueAt,
    completedAt: null,
    settledAt: null,
    doneLate: false,
    ...facts,
  };
};

describe('how a promise reads', () => {
  it.each<[string, Partial<PromiseFacts>, string | undefined]>([
    ['one that stands', {}, 'open'],
    ['one at risk, which is our worry', { state: 'at_risk' }, 'open'],
    ['one first promised for another time', { originalDueAt: hours(-3) }, 'moved'],
    ['one whose time is over, found broken or not', { dueAt: hours(-1) }, 'late'],
    ['a broken one', { state: 'broken', dueAt: hours(-1) }, 'late'],
    ['one done after all', { state: 'broken', doneLate: true }, 'kept late'],
    ['one reported done', { state: 'reported' }, 'reported'],
    ['one said not to have happened', { state: 'disputed' }, 'doubted'],
    ['a kept one', { state: 'kept' }, 'kept'],
    ['a kept one that they say did not happen', { state: 'kept', doubted: true }, 'doubted'],
    ['one done late that they say did not happen', { state: 'broken', doneLate: true, doubted: true }, 'doubted'],
    ['one taken back', { state: 'withdrawn' }, 'dropped'],
    ['one that another took the place of', { state: 'renegotiated' }, undefined],
    ['one that hangs on a condition', { state: 'accepted' }, undefined],
    ['one still being negotiated', { state: 'proposed' }, undefined],
  ])('%s', (_what, facts, standing) => expect(standingOf(promise(facts), now)).toBe(standing));
});

describe('saying that it did not happen', () => {
  it('is possible while we wait for the customer’s word, and for fourteen days after', () => {
    expect(mayDoubt(promise({ state: 'reported', completedAt: hours(-24 * 40) }), now)).toBe(true);
    expect(mayDoubt(promise({ state: 'kept', completedAt: hours(-24 * 14) }), now)).toBe(true);
    expect(mayDoubt(promise({ state: 'kept', completedAt: hours(-24 * 14 - 1) }), now)).toBe(false);
    expect(mayDoubt(promise({ state: 'broken', doneLate: true, completedAt: hours(-1) }), now)).toBe(true);
    expect(mayDoubt(promise({ state: 'disputed' }), now)).toBe(true);
    expect(mayDoubt(promise({ state: 'broken' }), now)).toBe(false);
    expect(mayDoubt(promise(), now)).toBe(false);
  });
});

describe('the new time of a late promise', () => {
  const late = promise({ state: 'broken', dueAt: hours(-2) });

  it('is that of the next promise of its kind', () => {
    const others = [
      late,
      promise({ id: 'cmt_2', dueAt: hours(30) }),
      promise({ id: 'cmt_3', dueAt: hours(20) }),
      promise({ id: 'cmt_4', kind: 'call_back', dueAt: hours(1) }),
    ];
    expect(newTimeFor(late, others, now)?.id).toBe('cmt_3');
  });

  it('is unknown where there is none, or only another late one', () => {
    expect(newTimeFor(late, [late, promise({ id: 'cmt_2', dueAt: hours(-1) })], now)).toBeUndefined();
  });
});

it('lists what still matters by due time, then what is settled, the newest first', () => {
  const listed = inOrder(
    [
      promise({ id: 'old', state: 'kept', settledAt: hours(-50) }),
      promise({ id: 'new', state: 'kept', settledAt: hours(-5) }),
      promise({ id: 'later', dueAt: hours(9) }),
      promise({ id: 'gone', state: 'renegotiated' }),
      promise({ id: 'late', dueAt: hours(-1) }),
    ],
    now,
  );
  expect(listed.map(({ id }) => id)).toEqual(['late', 'later', 'new', 'old']);
});
