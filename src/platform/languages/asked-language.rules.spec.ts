import fc from 'fast-check';
import { askedIn } from './asked-language.rules.js';
import { LANGUAGES } from './languages.rules.js';

describe('the language a browser asks for', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['de', 'de'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['fr-FR,fr;q=0.9,pt;q=0.5', 'pt'],
    ['en;q=0.4, pt-BR;q=0.8', 'pt'],
    ['DE', 'de'],
    ['de;q=0, en', 'en'],
    ['fr', 'en'],
    ['*', 'en'],
    ['pt,de', 'pt'],
  ])('%j reads %s', (header, language) => expect(askedIn(header)).toBe(language));

  it('is one of ours, whatever is sent', () => {
    fc.assert(fc.property(fc.string(), (header) => expect(LANGUAGES).toContain(askedIn(header))));
  });
});
