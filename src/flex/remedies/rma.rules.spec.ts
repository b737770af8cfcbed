import fc from 'fast-check';
import { readRma, writeRma } from './rma.rules.js';

const numbers = fc.integer({ min: 100_000, max: 999_999_999 });
const digitsOf = (rma: string): string => rma.replace(/\D/g, '');

describe('the number of a return', () => {
  it('ends in the check digit of the published example', () => {
    expect(digitsOf(writeRma(572)).slice(-1)).toBe('4');
  });

  it('is read however it is typed', () => {
    const rma = writeRma(100_042);
    for (const typed of [rma, rma.toLowerCase(), digitsOf(rma), ` rma ${digitsOf(rma)} `, rma.replaceAll('-', ' ')])
      expect(readRma(typed)).toBe(rma);
  });

  it('differs for each', () => {
    fc.assert(fc.property(numbers, numbers, (a, b) => a === b || writeRma(a) !== writeRma(b)));
    fc.assert(fc.property(numbers, (number) => readRma(writeRma(number)) === writeRma(number)));
  });

  it('is not taken with a wrong digit', () => {
    fc.assert(
      fc.property(numbers, fc.nat(20), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const digits = [...digitsOf(writeRma(number))];
        const place = at % digits.length;
        digits[place] = String((Number(digits[place]) + by) % 10);
        expect(readRma(digits.join(''))).toBeUndefined();
      }),
    );
  });

  it('is not taken with two neighbours in each other’s place', () => {
    fc.assert(
      fc.property(numbers, fc.nat(20), (number, at) => {
        const digits = [...digitsOf(writeRma(number))];
        const place = at % (digits.length - 1);
        fc.pre(digits[place] !== digits[place + 1]);
        [digits[place], digits[place + 1]] = [digits[place + 1]!, digits[place]!];
        expect(readRma(digits.join(''))).toBeUndefined();
      }),
    );
  });

  it.each(['', 'RMA-', '12', 'RMA-1000-00x', '0'.repeat(40)])('is not %j', (typed) => {
    expect(readRma(typed)).toBeUndefined();
  });
});
