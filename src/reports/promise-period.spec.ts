import { Invalid } from '../platform/index.js';
import { readPeriod } from './promise-period.js';

const read = (words: Parameters<typeof readPeriod>[0]) => {
  const { from, to, asOf } = readPeriod(words);
  return [from, to, asOf].map((at) => at?.toISOString() ?? null);
};

describe('the period of a report', () => {
  it('is without bounds unless told', () => expect(read({})).toEqual([null, null, null]));

  it('takes days whole: "to" is the end of its day, everything else the beginning, in UTC', () => {
    expect(read({ from: '2017-11-01', to: '2017-11-30', asOf: '2017-11-30' })).toEqual([
      '2017-11-01T00:00:00.000Z',
      '2017-12-01T00:00:00.000Z',
      '2017-11-30T00:00:00.000Z',
    ]);
  });

  it('takes instants as they are; without a zone they are UTC', () => {
    expect(read({ from: '2017-11-01T12:00:00+02:00', to: '2017-11-30 08:30', asOf: '2017-11-30T00:00:00Z' })).toEqual([
      '2017-11-01T10:00:00.000Z',
      '2017-11-30T08:30:00.000Z',
      '2017-11-30T00:00:00.000Z',
    ]);
  });

  it.each([
    { from: 'yesterday' },
    { to: '2017-02-30' },
    { asOf: '2017-11-30T25:00' },
    { from: '2017-12-01', to: '2017-11-30' },
  ])('refuses %j', (words) => expect(() => readPeriod(words)).toThrow(Invalid));
});
