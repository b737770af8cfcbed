import type { Outcome } from '../../policies/table/policy-table.rules.js';
import type { Standing } from '../discretion/account.rules.js';
import { rightOf } from './authority.rules.js';

const standing: Standing = {
  cap: 40_00,
  accounts: [{ budget: 200_00, posted: 150_00, reserved: 30_00 }],
  cooldownUntil: null,
};
const nothing: Standing = { cap: null, accounts: [], cooldownUntil: null };
const right = (
  outcome: Outcome,
  worth: number | null,
  most?: number,
  by = standing,
  row: string | null = 'R',
): unknown => {
  const limits = most === undefined ? {} : { most: { amount: most, currency: 'EUR' } };
  const { authority, never, askedBecause } = rightOf({ outcome, row, limits }, worth, by);
  return never ? 'never' : (askedBecause ?? authority);
};

describe('by what right something is given', () => {
  it.each<[Outcome, number | null, number | undefined, unknown]>([
    ['statutory', 999_00, undefined, 'entitlement'],
    ['entitled', null, undefined, 'entitlement'],
    ['entitled', 50_00, 50_00, 'entitlement'],
    ['entitled', 50_01, 50_00, 'over_limit'],
    ['flexible', 20_00, 50_00, 'discretion'],
    ['flexible', 20_01, 50_00, 'over_budget'],
    ['flexible', 40_01, 50_00, 'over_cap'],
    ['flexible', 50_01, 50_00, 'over_limit'],
    ['approval', 1, undefined, 'needs_approval'],
    ['never', 1, undefined, 'never'],
  ])('%s and worth %p of at most %p: %s', (outcome, worth, most, expected) => {
    expect(right(outcome, worth, most)).toBe(expected);
  });

  it('is somebody else’s agreement where no row speaks of it, or the decider has no discretion: never a refusal', () => {
    expect(right('approval', 1, undefined, standing, null)).toBe('no_row');
    expect(right('flexible', 1, undefined, nothing)).toBe('no_discretion');
    expect(right('flexible', 1, undefined, { ...standing, cooldownUntil: new Date() })).toBe('cooldown');
  });

  it('does not ask for discretion where the law or the policy gives it', () => {
    for (const outcome of ['statutory', 'entitled'] as const)
      expect(right(outcome, 1, undefined, nothing)).toBe('entitlement');
  });
});
