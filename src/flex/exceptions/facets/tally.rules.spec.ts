import { tallies } from './tally.rules.js';

describe('tallies of a facet', () => {
  it('add up what came apart, currency by currency, the most frequent first', () => {
    const found = tallies([
      { keys: ['R1'], currency: 'GBP', count: 1, sum: '50' },
      { keys: ['R2'], currency: 'EUR', count: 2, sum: '300' },
      { keys: ['R1'], currency: 'EUR', count: 2, sum: '100' },
      { keys: ['R1'], currency: 'EUR', count: 1, sum: '7' },
    ]);
    const sums = [
      { amount: 107, currency: 'EUR' },
      { amount: 50, currency: 'GBP' },
    ];
    expect(found).toEqual([
      { key: 'R1', count: 4, sums },
      { key: 'R2', count: 2, sums: [{ amount: 300, currency: 'EUR' }] },
    ]);
  });

  it('count for each of several values, and for none where there is none', () => {
    const two = { keys: ['ada', 'ben'], currency: null, count: 3, sum: null };
    const nobody = { keys: [], currency: 'EUR', count: 9, sum: '1' };
    expect(tallies([two, nobody])).toEqual([
      { key: 'ada', count: 3, sums: [] },
      { key: 'ben', count: 3, sums: [] },
    ]);
  });
});
