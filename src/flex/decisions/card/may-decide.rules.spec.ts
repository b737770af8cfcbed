import type { Limits, Outcome } from '../../../policies/table/policy-table.rules.js';
import type { Standing } from '../../discretion/account.rules.js';
import { mayDecide } from './may-decide.rules.js';

const standing: Standing = {
  cap: 40_00,
  accounts: [{ budget: 200_00, posted: 150_00, reserved: 30_00 }],
  cooldownUntil: null,
};
const may = (
  outcome: Outcome,
  worth: number | null,
  more: { limits?: Limits; by?: Standing; provisional?: boolean } = {},
) =>
  mayDecide(
    { outcome, row: 'R', limits: more.limits ?? {} },
    { worth, currency: 'EUR', provisional: more.provisional ?? false, period: 'week' },
    more.by ?? standing,
  );

describe('whether somebody may decide alone', () => {
  it('says up to how much, and how much is left', () => {
    expect(may('flexible', 15_00)).toEqual({
      ...{ alone: true, because: null, cooldownUntil: null, upTo: { amount: 20_00, currency: 'EUR' } },
      words: 'You may decide this yourself (up to 20.00 EUR, 20.00 EUR left this week).',
    });
  });

  it('says what is left when it is too little', () => {
    expect(may('flexible', 24_50)).toMatchObject({
      ...{ alone: false, because: 'over_budget', upTo: { amount: 20_00, currency: 'EUR' } },
      words: expect.stringMatching(/You have 20\.00 EUR left this week\.$/),
    });
  });

  it('shows the room there is before anybody has said how much', () => {
    expect(may('flexible', null).alone).toBe(true);
    const spent = { ...standing, accounts: [{ budget: 5, posted: 5, reserved: 0 }] };
    expect(may('flexible', null, { by: spent })).toMatchObject({ alone: false, because: 'over_budget' });
  });

  it('needs no discretion for what is the customer’s anyhow, up to the rule’s own limit', () => {
    const nobody = { cap: null, accounts: [], cooldownUntil: null };
    expect(may('entitled', 99_00, { by: nobody })).toMatchObject({ alone: true, upTo: null });
    const limits = { most: { amount: 50_00, currency: 'EUR' } };
    expect(may('entitled', 10_00, { limits })).toMatchObject({ alone: true, upTo: limits.most });
    expect(may('entitled', 60_00, { limits })).toMatchObject({ alone: false, because: 'over_limit' });
  });

  it('names the end of a cooldown', () => {
    const cooldownUntil = new Date('2026-04-11T10:00:00Z');
    expect(may('flexible', 1, { by: { ...standing, cooldownUntil } })).toMatchObject({
      ...{ alone: false, because: 'cooldown', cooldownUntil: '2026-04-11T10:00:00.000Z' },
    });
  });

  it('is not said before the facts are, nor of what nobody may give', () => {
    expect(may('flexible', 1, { provisional: true })).toMatchObject({ alone: false, because: 'facts_missing' });
    expect(may('never', 1)).toMatchObject({ alone: false, because: 'never' });
  });
});
