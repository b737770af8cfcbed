import { WORDS_OF } from '../../src/cases/service-levels/targets.rules.js';
import fc from 'fast-check';
import { nextQuarter, slackBar } from '../src/commitments/promise/footing.rules.js';
import { boardSearch } from '../src/commitments/board.rules.js';
import { asTyped, decimalsOf, minorUnits } from '../src/partners/claims/money-words.rules.js';
import { found } from '../src/partners/partner-search.rules.js';
import { en } from '../src/commitments/messages.en.js';

describe('the bar of what is to spare', () => {
  it('shows the spare time beside the buffer, on one scale', () => {
    expect(slackBar(60, 120)).toEqual({ spare: 0.25, buffer: 0.5 });
    expect(slackBar(480, 120)).toEqual({ spare: 1, buffer: 0.25 });
    expect(slackBar(-60, 120)).toEqual({ spare: 0, buffer: 0.5 });
  });

  it('never runs out of its frame, and more time is never a shorter bar', () => {
    const minutes = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(minutes, minutes, fc.integer({ min: 0, max: 10_000 }), (a, b, buffer) => {
        const [less, more] = [slackBar(Math.min(a, b), buffer), slackBar(Math.max(a, b), buffer)];
        for (const { spare, buffer: mark } of [less, more])
          expect(Math.min(spare, mark) >= 0 && Math.max(spare, mark) <= 1).toBe(true);
        if (Math.min(a, b) >= 0) expect(less.spare).toBeLessThanOrEqual(more.spare);
      }),
    );
  });

  it('names the next full quarter of an hour as the time that holds', () => {
    const quarter = Date.parse('2026-11-28T10:15:00Z');
    expect(nextQuarter(quarter)).toBe(quarter);
    expect(nextQuarter(quarter + 1)).toBe(quarter + 15 * 60_000);
  });
});

describe('a sum as people type it', () => {
  it.each([
    ['24.50', 2, 2450],
    ['24,5', 2, 2450],
    [' 24 ', 2, 2400],
    ['0.07', 2, 7],
    ['1200', 0, 1200],
    ['1.250', 3, 1250],
  ])('%j with %d decimals', (words, decimals, amount) => {
    expect(minorUnits(words, decimals)).toBe(amount);
  });

  it.each([
    ['24.505', 2],
    ['12.5', 0],
    ['1,200.00', 2],
    ['-3', 2],
    ['', 2],
    ['about 20', 2],
  ])('%j with %d decimals is none, and is not guessed at', (words, decimals) => {
    expect(minorUnits(words, decimals)).toBeUndefined();
  });

  it('is read back as it was written, in every currency', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom('EUR', 'JPY', 'KWD'), (amount, currency) => {
        expect(minorUnits(asTyped(amount, decimalsOf(currency)), decimalsOf(currency))).toBe(amount);
      }),
    );
  });
});

describe('partners by a few letters', () => {
  const partners = ['Swift Courier', 'Fix Shop', 'São Rápido', 'Courier Express'].map((name) => ({ name }));
  const names = (words: string): string[] => found(partners, words).map(({ name }) => name);

  it('hold every word, whatever the accents; those that begin with it come first', () => {
    expect(names('courier')).toEqual(['Courier Express', 'Swift Courier']);
    expect(names('sao rap')).toEqual(['São Rápido']);
    expect(names('swift shop')).toEqual([]);
    expect(names('')).toHaveLength(4);
  });
});

describe('the address of the board', () => {
  it('keeps what filters and drops the rest', () => {
    expect(boardSearch({ mine: true, kind: 'pickup', state: 'broken', owner: 'none', party: 'us', view: 'x' })).toEqual(
      {
        ...{ mine: true, kind: 'pickup', state: 'broken', owner: 'none', party: 'us' },
      },
    );
    expect(boardSearch({ mine: 'yes', kind: 'Pick up', state: 'kept', owner: 'me', party: 'them' })).toEqual({});
  });
});

describe('the promises of service levels', () => {
  it('are known by the words the service keeps them in, so that each reader has them in their own', () => {
    const known = Object.entries(en)
      .filter(([key]) => key.startsWith('level'))
      .map(([, words]) => words);
    const kept = Object.values(WORDS_OF).flatMap(({ ours, told }) => [ours, told.en]);
    expect(new Set(kept)).toEqual(new Set(known));
  });
});
