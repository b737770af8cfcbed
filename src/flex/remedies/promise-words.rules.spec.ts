import { REMEDIES } from '../../policies/remedy.rules.js';
import { LANGUAGES } from '../../platform/languages/languages.rules.js';
import type { Given } from './follow-on.rules.js';
import { collectedWords, labelWords, promiseWords } from './promise-words.rules.js';

const given = (some: Partial<Given> = {}): Given => ({
  ...{ kind: 'refund', amount: '2450', currency: 'EUR', details: {} },
  ...some,
});

describe('what a remedy promises', () => {
  it.each([
    ['en', 'We pay you back 24.50 EUR', 'Your return RMA-1000-009 is collected'],
    ['de', 'Wir erstatten Ihnen 24,50 EUR', 'Ihre Rücksendung RMA-1000-009 wird abgeholt'],
    ['pt', 'Reembolsamos-lhe 24,50 EUR', 'A sua devolução RMA-1000-009 é recolhida'],
  ] as const)('is said in %s as it is written there', (language, refund, collected) => {
    expect(promiseWords(given(), language)).toBe(refund);
    expect(collectedWords('RMA-1000-009', language)).toBe(collected);
    expect(labelWords('RMA-1000-009', language)).toContain('RMA-1000-009');
  });

  it('writes a sum with the decimals its currency has', () => {
    expect(promiseWords(given({ amount: '2450', currency: 'JPY' }), 'de')).toBe('Wir erstatten Ihnen 2.450 JPY');
  });

  it('says another thing in each language, whatever is given and whether a sum was named', () => {
    for (const kind of REMEDIES)
      for (const amount of ['2450', null]) {
        const said = LANGUAGES.map((language) => promiseWords(given({ kind, amount }), language));
        expect(new Set(said).size).toBe(LANGUAGES.length);
        expect(said.join()).not.toMatch(/undefined|null| {2}/);
      }
  });
});
