import fc from 'fast-check';
import { beyond, leftIn, leftOn, post, release, reserve, upTo, type Account, type Standing } from './account.rules.js';

const LATER = new Date('2026-04-11T10:00:00Z');
const standing = (more: Partial<Standing> = {}): Standing => ({
  cap: 40_00,
  accounts: [{ budget: 200_00, posted: 150_00, reserved: 30_00 }],
  cooldownUntil: null,
  ...more,
});

describe('a discretion account', () => {
  it('has left what is neither given nor set aside', () => {
    expect(leftOn({ budget: 200_00, posted: 150_00, reserved: 30_00 })).toBe(20_00);
  });

  it('has nothing left, not less, when its budget was cut below what is given', () => {
    expect(leftOn({ budget: 100_00, posted: 150_00, reserved: 30_00 })).toBe(0);
  });

  it('sets aside up to the last cent and not one more', () => {
    const account = { budget: 200_00, posted: 150_00, reserved: 30_00 };
    expect(reserve(account, 20_00)).toEqual({ ...account, reserved: 50_00 });
    expect(reserve(account, 20_01)).toBeUndefined();
  });

  it('is never overspent, and ends even, whatever is reserved, posted and released in whatever order', () => {
    const acts = fc.array(fc.record({ amount: fc.nat(60), ends: fc.constantFrom('post', 'release', 'stay') }));
    fc.assert(
      fc.property(fc.nat(200), acts, fc.infiniteStream(fc.boolean()), (budget, asked, chance) => {
        let account: Account = { budget, reserved: 0, posted: 0 };
        const held: { amount: number; ends: string }[] = [];
        let given = 0;
        const settle = (): void => {
          const { amount, ends } = held.pop()!;
          if (ends === 'post') given += amount;
          if (ends !== 'stay') account = ends === 'post' ? post(account, amount) : release(account, amount);
        };
        for (const act of asked) {
          const after = reserve(account, act.amount);
          if (after) held.push(act);
          account = after ?? account;
          expect(account.reserved + account.posted).toBeLessThanOrEqual(budget);
          if (held.length > 0 && chance.next().value) settle();
        }
        while (held.length > 0) settle();
        expect(account.posted).toBe(given);
        expect(account.reserved + account.posted + leftOn(account)).toBe(budget);
      }),
    );
  });
});

describe('how far somebody may go alone', () => {
  it('is not as far as 24.50 with 20.00 left', () => {
    expect(beyond(standing(), 24_50)).toBe('over_budget');
    expect(leftIn(standing())).toBe(20_00);
    expect(beyond(standing(), 20_00)).toBeUndefined();
  });

  it.each<[string, Partial<Standing>, number, string | undefined, number]>([
    ['without a limit', { cap: null, accounts: [] }, 1, 'no_discretion', 0],
    ['with a cap and no budget', { accounts: [] }, 1, 'no_discretion', 0],
    ['while the customer was given something lately', { cooldownUntil: LATER }, 1, 'cooldown', 0],
    ['over the cap', { cap: 10_00 }, 10_01, 'over_cap', 10_00],
    ['at the cap', { cap: 10_00 }, 10_00, undefined, 10_00],
    [
      'within the own budget and over the team’s',
      { accounts: [...standing().accounts, { budget: 5_00, posted: 0, reserved: 1_00 }] },
      4_01,
      'over_budget',
      4_00,
    ],
    ['with nothing left', { accounts: [{ budget: 0, posted: 0, reserved: 0 }] }, 0, undefined, 0],
  ])('%s', (_how, more, amount, why, most) => {
    expect(beyond(standing(more), amount)).toBe(why);
    expect(upTo(standing(more), undefined)).toBe(most);
  });

  it('is no farther than the row of the policy goes', () => {
    expect(upTo(standing(), 12_00)).toBe(12_00);
    expect(upTo(standing(), 50_00)).toBe(20_00);
  });

  it('is exactly what is not refused', () => {
    const account = fc.record({ budget: fc.nat(100), posted: fc.nat(50), reserved: fc.nat(50) });
    const standings = fc.record({
      cap: fc.option(fc.nat(100)),
      accounts: fc.array(account, { maxLength: 2 }),
      cooldownUntil: fc.constantFrom(null, null, LATER),
    });
    fc.assert(
      fc.property(standings, fc.integer({ min: 1, max: 120 }), (s, amount) => {
        expect(beyond(s, amount) === undefined).toBe(amount <= upTo(s, undefined));
      }),
    );
  });
});
