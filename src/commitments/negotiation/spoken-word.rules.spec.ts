import fc from 'fast-check';
import { COMMITMENT_STATES, next } from '../commitment-states.rules.js';
import { deniableUntil, isUnconfirmed, type SpokenFacts } from './spoken-word.rules.js';

const HOUR = 3_600_000;
const said = new Date('2026-04-02T13:10:00Z');
const facts = (more: Partial<SpokenFacts> = {}): SpokenFacts => ({
  ...{ state: 'active', spokenBy: 'Ms Brandt', spokenAt: said, confirmedAt: null },
  dueAt: new Date('2026-04-04T10:00:00Z'),
  ...more,
});

describe('a spoken word', () => {
  it('can be denied for a day', () => expect(deniableUntil(facts())).toEqual(new Date(said.getTime() + 24 * HOUR)));
  it('can be denied until its due time where that comes first', () => {
    const dueAt = new Date(said.getTime() + 3 * HOUR);
    expect(deniableUntil(facts({ dueAt }))).toEqual(dueAt);
  });
  it('cannot be denied once it is confirmed, reported or none', () => {
    for (const more of [{ confirmedAt: said }, { state: 'reported' as const }, { spokenBy: null, spokenAt: null }])
      expect(deniableUntil(facts(more))).toBeNull();
  });
  it('reads as not confirmed as long as it binds', () => {
    expect(isUnconfirmed(facts({ state: 'at_risk' }))).toBe(true);
    expect(isUnconfirmed(facts({ state: 'reported' }))).toBe(true);
    expect(isUnconfirmed(facts({ state: 'countered' }))).toBe(false);
    expect(isUnconfirmed(facts({ state: 'kept' }))).toBe(false);
  });
  it('can be denied only where the map has an arrow for it', () =>
    fc.assert(
      fc.property(fc.constantFrom(...COMMITMENT_STATES), fc.boolean(), (state, confirmed) => {
        const until = deniableUntil(facts({ state, confirmedAt: confirmed ? said : null }));
        expect(until !== null).toBe(!confirmed && next(state, 'deny') === 'countered');
      }),
    ));
});
