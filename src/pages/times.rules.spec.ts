import { runInNewContext } from 'node:vm';
import { clockText, countdown, dayText, spanText, zoneWords } from './times.rules.js';
import { COMMON_WORDS } from './words/common-words.rules.js';

const at = (text: string): Date => new Date(text);
const now = at('2026-04-02T13:00:00Z');
const pickup = { start: at('2026-04-04T07:00:00Z'), end: at('2026-04-04T10:00:00Z'), zone: 'Europe/Berlin' };

describe('a window in words', () => {
  it('stands in its own zone', () => {
    expect(spanText(pickup, 'en-GB', now)).toBe('Sat 4 Apr, 09:00–12:00');
    expect(spanText({ ...pickup, zone: 'Europe/Lisbon' }, 'en-GB', now)).toBe('Sat 4 Apr, 08:00–11:00');
  });

  it('is written in the reader’s language', () => {
    expect(spanText(pickup, 'de', now)).toBe('Sa., 4. Apr., 09:00–12:00 Uhr');
  });

  it('names both days when it crosses midnight, and the year when it is another', () => {
    const night = { ...pickup, start: at('2026-12-31T22:00:00Z'), end: at('2027-01-01T01:00:00Z') };
    expect(spanText(night, 'en-GB', now)).toMatch(/31 Dec 2026, 23:00\s–\sFri, 1 Jan 2027, 02:00/);
  });

  it('is one instant where there is no window', () => {
    expect(spanText({ ...pickup, start: null }, 'en-GB', now)).toBe('Sat 4 Apr, 12:00');
    expect(dayText(pickup.end, 'Europe/Berlin', 'en-GB', now)).toBe('Sat 4 Apr');
  });
});

it('names a zone by its city', () => {
  expect(zoneWords('America/Argentina/Buenos_Aires', '{city} time')).toBe('Buenos Aires time');
  expect(zoneWords('Europe/Lisbon', 'Ortszeit {city}', { Lisbon: 'Lissabon' })).toBe('Ortszeit Lissabon');
  expect(zoneWords('UTC', '{city} time')).toBe('UTC');
});

describe('the countdown', () => {
  const [start, due] = [pickup.start.getTime(), pickup.end.getTime()];
  const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

  it.each([
    [start - 5 * day, 'starts in 5 days'],
    [start - 2 * day - 3 * hour, 'starts in 2 days 3 h'],
    [start - day, 'starts in 1 day'],
    [start - 2 * hour - 5 * minute, 'starts in 2 h 5 min'],
    [start - minute + 1, 'starts now'],
    [start, 'ends in 3 h'],
    [due - 40 * minute, 'ends in 40 min'],
    [due, 'ends now'],
    [due + hour + 10 * minute, '1 h 10 min late'],
    [due + 3 * day, '3 days late'],
  ])('at %d says %s', (moment, words) => expect(countdown(start, due, moment, COMMON_WORDS.en.countdown)).toBe(words));

  it('speaks of the due time where there is no window', () => {
    expect(countdown(NaN, due, due - 2 * hour, COMMON_WORDS.en.countdown)).toBe('due in 2 h');
  });

  it.each([
    ['de', start - 5 * day, 'beginnt in 5 Tagen'],
    ['de', due + 5 * day, '5 Tage zu spät'],
    ['de', due + hour + minute, '1 Std. 1 Min. zu spät'],
    ['pt', due - minute, 'termina em 1 min'],
  ] as const)('in %s at %d says %s', (language, moment, words) =>
    expect(countdown(start, due, moment, COMMON_WORDS[language].countdown)).toBe(words),
  );

  it('stands alone, so that the page’s script can be made of its text', () => {
    const words = JSON.stringify(COMMON_WORDS.en.countdown);
    expect(runInNewContext(`(${countdown})(${start}, ${due}, ${due + hour}, ${words})`)).toBe('1 h late');
  });
});

it('tells the time of day as the reader’s clock does', () => {
  expect(clockText(pickup.end, 'Europe/Lisbon', 'de')).toBe('11:00');
});
