import fc from 'fast-check';
import { answerBy, fileBy, grantedOf, USUAL_TERMS } from './claim.rules.js';
import {
  allowedClaimActs,
  CLAIM_STATES,
  CLAIM_TRANSITIONS,
  claimMapFaults,
  claimStateAfter,
  type ClaimAct,
  type ClaimState,
} from './claim-states.rules.js';

describe('a claim', () => {
  it('of damage is filed within seven days and answered within thirty of that, unless the partner’s terms say otherwise', () => {
    const at = new Date('2026-03-28T10:00:00Z');
    expect(fileBy(USUAL_TERMS.damage, at).toISOString()).toBe('2026-04-04T10:00:00.000Z');
    expect(answerBy(USUAL_TERMS.damage, at).toISOString()).toBe('2026-04-27T10:00:00.000Z');
    expect(fileBy({ fileWithinDays: 1, answerWithinDays: 1 }, at).toISOString()).toBe('2026-03-29T10:00:00.000Z');
  });

  it.each([
    ['accepted', undefined, 10_000],
    ['accepted', 10_000, 10_000],
    ['accepted', 9_999, undefined],
    ['partly', 6_000, 6_000],
    ['partly', undefined, undefined],
    ['partly', 0, undefined],
    ['partly', 10_000, undefined],
    ['partly', 10_001, undefined],
    ['rejected', undefined, 0],
    ['rejected', 0, 0],
    ['rejected', 1, undefined],
  ] as const)('of 100.00 that is %s with %s is worth %s', (verdict, granted, worth) => {
    expect(grantedOf(verdict, 10_000, granted)).toBe(worth);
  });

  it('is never granted more than was claimed, or less than nothing', () => {
    const verdicts = fc.constantFrom('accepted', 'partly', 'rejected');
    fc.assert(
      fc.property(verdicts, fc.integer({ min: 1 }), fc.option(fc.integer()), (verdict, claimed, granted) => {
        const worth = grantedOf(verdict, claimed, granted ?? undefined);
        expect(worth === undefined || (worth >= 0 && worth <= claimed)).toBe(true);
      }),
    );
  });
});

describe('the map of a claim’s states', () => {
  it('holds', () => expect(claimMapFaults()).toEqual([]));

  it('is seen not to hold when an edge is wrong, a state is out of reach or never ends', () => {
    const faults = (change: object): string[] => claimMapFaults({ ...CLAIM_TRANSITIONS, ...change } as never);
    expect(faults({ accepted: { pay: 'nowhere' } })[0]).toContain('there is no such state');
    expect(faults({ prepared: { withdraw: 'withdrawn' } })).toContain('filed can never be reached');
    expect(faults({ rejected: { accept: 'rejected' } })).toContain('rejected can never end');
  });

  it('lets nothing happen to a claim that is paid or withdrawn, and nothing be paid that was not granted', () => {
    expect([allowedClaimActs('paid'), allowedClaimActs('withdrawn')]).toEqual([[], []]);
    const payable = CLAIM_STATES.filter((state) => claimStateAfter(state, 'pay'));
    expect(payable).toEqual(['accepted', 'partly']);
  });

  it('ends up at an end or open, whatever is tried', () => {
    const acts = fc.constantFrom<ClaimAct>('file', 'accept', 'accept_partly', 'reject', 'pay', 'withdraw');
    fc.assert(
      fc.property(fc.array(acts), (tried) => {
        const end = tried.reduce<ClaimState>((state, act) => claimStateAfter(state, act) ?? state, 'prepared');
        expect(CLAIM_STATES).toContain(end);
      }),
    );
  });
});
