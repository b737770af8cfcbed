import { REMEDIES, type Remedy } from '../../policies/remedy.rules.js';
import { moneyWords } from '../money.rules.js';
import { needsAmount, worthOf } from './worth.rules.js';

describe('what a remedy is worth', () => {
  it.each<[Remedy, number | null, number | undefined, string, number | null]>([
    ['late_return', null, 24.5, 'EUR', 2450],
    ['replacement', null, 24.5, 'JPY', 25],
    ['late_return', 1000, 24.5, 'EUR', 1000],
    ['late_return', null, undefined, 'EUR', null],
    ['repair', null, 24.5, 'EUR', null],
    ['repair', 3000, 24.5, 'EUR', 3000],
    ['refund', null, 24.5, 'EUR', null],
    // 1.005 × 100 is 100.49999… for a computer.
    ['late_return', null, 19.99, 'EUR', 1999],
  ])('%s of %p with an item of %p %s is %p', (remedy, asked, item, currency, worth) => {
    expect(worthOf(remedy, asked, { item_value: item }, currency)).toBe(worth);
  });

  it('has to be said where money moves', () => {
    expect(REMEDIES.filter(needsAmount)).toEqual(['refund', 'goodwill_credit', 'fee_waiver']);
  });

  it.each([
    [2450, 'EUR', '24.50 EUR'],
    [5, 'EUR', '0.05 EUR'],
    [1200, 'JPY', '1200 JPY'],
    [1234, 'KWD', '1.234 KWD'],
  ])('%d of %s reads %s', (amount, currency, words) => {
    expect(moneyWords({ amount, currency })).toBe(words);
  });
});
