import { readAmount, readCount, readKey, readScore, readStatus, readTime } from './olist-fields.rules.js';

describe('a field of the shop data set', () => {
  it.each([
    ['2017-10-02 10:56:33', '2017-10-02T10:56:33Z'],
    ['2017-10-02', '2017-10-02T00:00:00Z'],
    ['10/2/2017 9:05', '2017-10-02T09:05:00Z'],
    ['2/29/2016 0:00', '2016-02-29T00:00:00Z'],
  ])('%j is the time %s, read as UTC', (text, time) => expect(readTime(text)).toBe(time));

  it.each([
    '',
    '2017-02-29 10:00:00',
    '2017-13-01 10:00:00',
    '2017-10-02 24:00:00',
    '13/2/2017 9:05',
    '0000-01-01 00:00:00',
    '2017-10-02 10:56:33 BRT',
    'soon',
  ])('%j is no time', (text) => expect(readTime(text)).toBeUndefined());

  it.each([
    ['21.99', 2199],
    ['99', 9900],
    ['16.5', 1650],
    ['0.07', 7],
    ['13.4000', 1340],
  ])('%j is %d minor units', (text, amount) => expect(readAmount(text)).toBe(amount));

  it.each(['', '-1', '1,50', '1.999', '1e3', 'NaN', '9'.repeat(13)])('%j is no amount', (text) =>
    expect(readAmount(text)).toBeUndefined(),
  );

  it('is a score from 1 to 5, a count from 1, a key without blanks, a status of one word', () => {
    expect(['0', '1', '5', '6', '4.5'].map(readScore)).toEqual([undefined, 1, 5, undefined, undefined]);
    expect(['0', '1', '21', 'x'].map(readCount)).toEqual([undefined, 1, 21, undefined]);
    expect(['a1', 'a b', '', 'x'.repeat(65), 'a\u0007b'].map(readKey)).toEqual([
      'a1',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(['Delivered', 'not sure', '3'].map(readStatus)).toEqual(['delivered', undefined, undefined]);
  });
});
