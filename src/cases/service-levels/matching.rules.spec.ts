import { firstMatching, mismatches, type CaseFacts, type Conditions } from './matching.rules.js';

const facts: CaseFacts = {
  ...{ kind: 'complaint', channel: 'phone', severity: 'high', language: 'pt-BR', hasOrder: true },
  partnerIds: ['ptn_a'],
};

describe('the conditions of a service level', () => {
  it('hold for everything when there are none', () => expect(mismatches({}, facts)).toEqual([]));

  it.each<Conditions>([
    { kinds: ['request', 'complaint'] },
    { channels: ['phone'] },
    { severities: ['critical', 'high'] },
    { languages: ['pt'] },
    { languages: ['de', 'PT-br'] },
    { order: 'with' },
    { partnerIds: ['ptn_b', 'ptn_a'] },
    { kinds: ['complaint'], order: 'with', severities: ['high'] },
  ])('hold: %j', (conditions) => expect(mismatches(conditions, facts)).toEqual([]));

  it.each<[Conditions, string]>([
    [{ kinds: ['request'] }, 'kind is complaint, not request'],
    [{ channels: ['email', 'chat'] }, 'channel is phone, not email or chat'],
    [{ severities: ['low'] }, 'severity is high, not low'],
    [{ languages: ['p'] }, 'language is pt-BR, not p'],
    [{ order: 'without' }, 'it is about an order'],
    [{ partnerIds: ['ptn_b'] }, 'none of the partners named takes part'],
  ])('do not hold, and say why: %j', (conditions, why) => expect(mismatches(conditions, facts)).toEqual([why]));

  it('name everything that does not hold', () =>
    expect(mismatches({ kinds: ['request'], severities: ['low'], order: 'with' }, facts)).toHaveLength(2));

  it('choose the first in order that matches, or none', () => {
    const levels = [
      { conditions: { severities: ['low'] } },
      { conditions: { order: 'with' as const } },
      { conditions: {} },
    ];
    expect(firstMatching(levels, facts)).toBe(levels[1]);
    expect(firstMatching([levels[0]!], facts)).toBeUndefined();
  });
});
