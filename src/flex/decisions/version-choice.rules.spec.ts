import fc from 'fast-check';
import { OUTCOMES } from '../../policies/table/policy-table.rules.js';
import { betterBy, chooseVersion, type Answer } from './version-choice.rules.js';

const EUR = (amount: number): { most: { amount: number; currency: string } } => ({ most: { amount, currency: 'EUR' } });
const answer = (outcome: Answer['outcome'], more: Partial<Answer> = {}): Answer => ({
  ...{ outcome, limits: {}, provisional: false, ask: [] },
  ...more,
});

describe('the version that counts', () => {
  it('is the one in force, where the customer bought under the same or none', () => {
    expect(chooseVersion(answer('flexible'), undefined)).toEqual({ because: 'in_force', ask: [] });
    expect(chooseVersion(answer('flexible'), answer('flexible')).because).toBe('in_force');
  });

  it.each<[string, Answer, Answer]>([
    ['gave more', answer('approval'), answer('entitled')],
    ['did not say never', answer('never'), answer('approval')],
    ['went farther', answer('flexible', { limits: EUR(10_00) }), answer('flexible', { limits: EUR(50_00) })],
    ['had no limit', answer('flexible', { limits: EUR(10_00) }), answer('flexible')],
  ])('is the one shown at purchase where that %s', (_how, inForce, shown) => {
    expect(chooseVersion(inForce, shown).because).toBe('shown_at_purchase');
    expect(chooseVersion(shown, inForce).because).toBe('in_force');
  });

  it('asks for what could still make the other better, and for nothing where it is the customer’s already', () => {
    const open = answer('approval', { provisional: true, ask: ['opened'] });
    expect(chooseVersion(answer('flexible'), open)).toEqual({ because: 'in_force', ask: ['opened'] });
    expect(chooseVersion(answer('entitled'), open)).toEqual({ because: 'in_force', ask: [] });
    expect(chooseVersion(open, undefined).ask).toEqual(['opened']);
  });

  it('is never worse for the customer than either', () => {
    const answers = fc.record({
      outcome: fc.constantFrom(...OUTCOMES),
      limits: fc.oneof(fc.constant({}), fc.nat(100).map(EUR)),
      provisional: fc.constant(false),
      ask: fc.constant([] as string[]),
    });
    fc.assert(
      fc.property(answers, answers, (inForce, shown) => {
        const chosen = chooseVersion(inForce, shown).because === 'in_force' ? inForce : shown;
        for (const other of [inForce, shown]) expect(betterBy(chosen, other)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
