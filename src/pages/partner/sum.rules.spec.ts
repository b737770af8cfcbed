import fc from 'fast-check';
import { SumMissing } from '../pages.errors.js';
import { minorUnits } from './sum.rules.js';

describe('a sum as people type it', () => {
  it.each([
    ['12', 'EUR', 1_200],
    ['12.5', 'EUR', 1_250],
    ['12,50', 'EUR', 1_250],
    ['1.250', 'EUR', 125_000],
    ['1.250,75', 'EUR', 125_075],
    ['1,250.75', 'EUR', 125_075],
    ['1 250,00 €', 'EUR', 125_000],
    ['€ 8', 'EUR', 800],
    ['1,250', 'JPY', 1_250],
    ['3.500', 'TND', 3_500],
  ])('%j in %s is %d', (typed, currency, amount) => expect(minorUnits(typed, currency)).toBe(amount));

  it.each(['', 'half', '-5', '1.2.3', '12.3456', '1.25,5,5', '1e5'])('%j is none', (typed) =>
    expect(() => minorUnits(typed, 'EUR')).toThrow(SumMissing),
  );

  it('is read as every language writes it', () => {
    const written = fc.tuple(fc.integer({ min: 1, max: 1_000_000_000 }), fc.constantFrom('en-GB', 'de', 'pt', 'pt-PT'));
    fc.assert(
      fc.property(written, ([amount, language]) => {
        const text = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(amount / 100);
        expect(minorUnits(text, 'EUR')).toBe(amount);
      }),
    );
  });
});
