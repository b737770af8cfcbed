import { directionOf, filled, spokenFor, writtenFor } from './languages.rules.js';

describe('the language a reader is written to in', () => {
  it.each([
    ['de', 'de', 'de'],
    ['de-AT', 'de', 'de-AT'],
    ['PT-br', 'pt', 'PT-br'],
    ['en-US', 'en', 'en-US'],
    ['fr', 'en', 'en'],
    ['', 'en', 'en'],
    ['not a tag', 'en', 'en'],
  ])('for %j is %s, with dates as in %s', (tag, spoken, written) => {
    expect([spokenFor(tag), writtenFor(tag)]).toEqual([spoken, written]);
  });

  it.each([
    ['en', 'ltr'],
    ['ar-XB', 'rtl'],
    ['he', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['', 'ltr'],
  ])('of %j runs %s', (tag, direction) => expect(directionOf(tag)).toBe(direction));

  it('fills the gaps of a sentence, and leaves one it knows nothing for', () => {
    expect(filled('{name}: {n} of {n}, {left}', { name: '$&', n: 2 })).toBe('$&: 2 of 2, {left}');
  });
});
