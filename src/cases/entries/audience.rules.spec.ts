import fc from 'fast-check';
import { audienceOf, partnersAmong, readersFor, type EntryAudience } from './audience.rules.js';

describe('the audience of an entry', () => {
  it.each([
    ['internal', []],
    ['customer', ['customer']],
    [{ partners: ['ptn_b', 'ptn_a', 'ptn_b'] }, ['partner:ptn_a', 'partner:ptn_b']],
    [{ partners: ['ptn_a'], customer: true }, ['customer', 'partner:ptn_a']],
  ] as [EntryAudience, string[]][])('%j is read by %j', (audience, readers) =>
    expect(readersFor(audience)).toEqual(readers),
  );

  it('is told back from its readers', () => {
    const partners = fc
      .uniqueArray(fc.stringMatching(/^ptn_[a-f0-9]{4}$/), { minLength: 1, maxLength: 5 })
      .map((ids) => ids.sort());
    const audience = fc.oneof(
      fc.constant('internal'),
      fc.constant('customer'),
      partners.map((ids) => ({ partners: ids })),
      partners.map((ids) => ({ partners: ids, customer: true })),
    );
    fc.assert(fc.property(audience, (said) => expect(audienceOf(readersFor(said as EntryAudience))).toEqual(said)));
  });

  it('never counts the customer among partners', () =>
    expect(partnersAmong(['customer', 'partner:ptn_a'])).toEqual(['ptn_a']));
});
