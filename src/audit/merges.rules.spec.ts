import { wrongJoin, type JoinedCase } from './merges.rules.js';

const merged: JoinedCase = {
  ...{ id: 'b', headId: 'a', state: 'closed', closedReason: 'merged', customerId: 'k', headCustomerId: 'k' },
  ...{ nextDue: 'infinity', receivedAt: 5, ownReceivedAt: null, membersReceivedAt: [], writtenSince: null },
  merges: [{ caseId: 'b', intoId: 'a' }],
};
const head: JoinedCase = {
  ...merged,
  id: 'a',
  headId: null,
  state: 'waiting',
  closedReason: null,
  receivedAt: 5,
  ownReceivedAt: 9,
};

describe('what is wrong with cases that became one', () => {
  it('is nothing while the merged one leads to its head and the head is as old as the oldest', () => {
    expect(wrongJoin(merged)).toBeUndefined();
    expect(wrongJoin({ ...head, merges: [], membersReceivedAt: [5] })).toBeUndefined();
    expect(wrongJoin({ ...merged, id: 'c', merges: [...merged.merges, { caseId: 'c', intoId: 'b' }] })).toBeUndefined();
  });

  it.each<[string, JoinedCase, RegExp]>([
    ['a head its merges do not lead to', { ...merged, headId: 'x' }, /lead to a/],
    ['a head without a merge', { ...merged, merges: [] }, /lead to b/],
    ['a merge without a head', { ...merged, headId: null }, /no head/],
    ['a circle', { ...merged, merges: [...merged.merges, { caseId: 'a', intoId: 'b' }] }, /circle/],
    ['a tombstone that is open', { ...merged, state: 'waiting' }, /and waiting/],
    ['a tombstone with something due', { ...merged, nextDue: '2026-04-04' }, /falls due/],
    ['another customer', { ...merged, headCustomerId: 'z' }, /another customer/],
    ['a tombstone written in', { ...merged, writtenSince: 'ent_1' }, /ent_1/],
    ['a head that is too young', { ...head, merges: [], receivedAt: 9, membersReceivedAt: [5] }, /4 ms after/],
    ['a time of its own for nothing', { ...head, merges: [] }, /0 merged/],
    ['no time of its own', { ...head, merges: [], ownReceivedAt: null, membersReceivedAt: [5] }, /keeps no time/],
  ])('%s', (_what, found, why) => expect(wrongJoin(found)).toMatch(why));
});
