import { dvdOn, returnPolicy } from '../../../test/return-policy.js';
import { CATALOGUE } from '../../policies/facts/catalogue.rules.js';
import { decide } from '../../policies/table/decide.rules.js';
import { missWords, nearMissWords } from './near-miss-words.rules.js';

const misses = (day: number, more: Parameters<typeof dvdOn>[1] = {}): string[] =>
  decide(returnPolicy(), dvdOn(day, more)).nearMisses.map((miss) => nearMissWords(miss, CATALOGUE));

describe('a near miss in words', () => {
  it('says what it would take, and what is', () => {
    expect(misses(43)).toContain('would be entitled with at most 30 days; it is day 43');
    expect(misses(61)).toContain('would be yours to decide with 31–60 days; it is day 61');
    expect(misses(20, { opened: true })).toContain('would be entitled with opened no; it is yes');
  });

  it('reads in the past for the ledger', () => {
    const [nearest] = decide(returnPolicy(), dvdOn(43)).nearMisses;
    expect(missWords(nearest!, CATALOGUE)).toBe('at most 30 days; it was day 43');
  });
});
