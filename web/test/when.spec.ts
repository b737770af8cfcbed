import fc from 'fast-check';
import { spanWords, startOf, windowWords } from '../src/commitments/when/span-words.rules.js';
import { boundsIn, fieldIn, fromFieldIn, soonFieldIn } from '../src/time/field-time.rules.js';
import { instantsOf, localAt } from '../src/time/wall-clock.rules.js';
import { meantBy } from '../src/commitments/when/when-words.rules.js';
import { understood, type Reading } from '../src/commitments/when/when.rules.js';

const HOUR = 3_600_000;
/** A Saturday. */
const now = '2026-11-28T10:20';
const read = (words: string, more: object = {}) => meantBy(words, { now, dayFirst: true, hourIsClock: false, ...more });
const at = (end: string, start?: string) => ({ kind: 'local', ...(start ? { start } : {}), end });

describe('words for a time', () => {
  it.each([
    ['in 2 h', 2 * HOUR],
    ['2h', 2 * HOUR],
    ['+90 min', 1.5 * HOUR],
    ['in 1 h 30', 1.5 * HOUR],
    ['in 1,5 Stunden', 1.5 * HOUR],
    ['in 45 Minuten', 0.75 * HOUR],
    ['in an hour', HOUR],
    ['in einer Stunde', HOUR],
    ['em 2 horas', 2 * HOUR],
    ['dentro de 3 horas', 3 * HOUR],
    ['daqui a 30 minutos', 0.5 * HOUR],
    ['within 2 hours and 15 min', 2.25 * HOUR],
  ])('%s is so long from now', (words, ms) => {
    expect(read(words)).toEqual({ kind: 'after', ms });
  });

  it.each([
    ['15:00', '2026-11-28T15:00'],
    ['9:00', '2026-11-29T09:00'],
    ['at 3pm', '2026-11-28T15:00'],
    ['by 3:30 p.m.', '2026-11-28T15:30'],
    ['um 15 Uhr', '2026-11-28T15:00'],
    ['às 15h30', '2026-11-28T15:30'],
    ['noon', '2026-11-28T12:00'],
    ['tomorrow', '2026-11-29T17:00'],
    ['tomorrow noon', '2026-11-29T12:00'],
    ['morgen 9:15', '2026-11-29T09:15'],
    ['Übermorgen um 8 Uhr', '2026-11-30T08:00'],
    ['day after tomorrow 8:00', '2026-11-30T08:00'],
    ['depois de amanhã às 8h', '2026-11-30T08:00'],
    ['hoje às 18h', '2026-11-28T18:00'],
    ['Thu 15:00', '2026-12-03T15:00'],
    ['by Thursday, 3 pm', '2026-12-03T15:00'],
    ['Do 15 Uhr', '2026-12-03T15:00'],
    ['am Donnerstag um 15 Uhr', '2026-12-03T15:00'],
    ['quinta às 15h', '2026-12-03T15:00'],
    ['quinta-feira às 15:00', '2026-12-03T15:00'],
    ['Sat 15:00', '2026-11-28T15:00'],
    ['Sat 9:00', '2026-12-05T09:00'],
    ['3 Dec 14:00', '2026-12-03T14:00'],
    ['Dec 3rd 2pm', '2026-12-03T14:00'],
    ['3. Dezember 14 Uhr', '2026-12-03T14:00'],
    ['3.12. 14:00', '2026-12-03T14:00'],
    ['3 de dezembro às 14h', '2026-12-03T14:00'],
    ['Thu 3 Dec 14:00', '2026-12-03T14:00'],
    ['2026-12-03 14:00', '2026-12-03T14:00'],
    ['2027-03-28 03:30', '2027-03-28T03:30'],
    ['1.2.', '2027-02-01T17:00'],
    ['in 2 days', '2026-11-30T10:20'],
    ['in einer Woche', '2026-12-05T10:20'],
    ['em 3 dias', '2026-12-01T10:20'],
    ['tomorrow end of day', '2026-11-29T17:00'],
  ])('%s is what clocks show then', (words, end) => {
    expect(read(words)).toEqual(at(end));
  });

  it.each([
    ['tomorrow 9–12', '2026-11-29T09:00', '2026-11-29T12:00'],
    ['Thu between 9 and 12', '2026-12-03T09:00', '2026-12-03T12:00'],
    ['Thu 2-4pm', '2026-12-03T14:00', '2026-12-03T16:00'],
    ['Thu 9-12pm', '2026-12-03T09:00', '2026-12-03T12:00'],
    ['Thu 11am-1pm', '2026-12-03T11:00', '2026-12-03T13:00'],
    ['morgen von 9 bis 12 Uhr', '2026-11-29T09:00', '2026-11-29T12:00'],
    ['morgen zwischen 9 und 12', '2026-11-29T09:00', '2026-11-29T12:00'],
    ['amanhã das 9 às 12', '2026-11-29T09:00', '2026-11-29T12:00'],
    ['amanhã entre as 9h30 e as 12h', '2026-11-29T09:30', '2026-11-29T12:00'],
    ['3.12. 14:00-16:30', '2026-12-03T14:00', '2026-12-03T16:30'],
  ])('%s is a window', (words, start, end) => {
    expect(read(words)).toEqual(at(end, start));
  });

  it.each([
    '',
    'soon',
    '25:00',
    'Thu 12-9',
    '31.6.',
    '13 pm',
    'tomorrow tomorrow',
    'in',
    'when it suits',
    '12'.repeat(9),
  ])('%j is no time, and is not guessed at', (words) => {
    expect(read(words)).toBeUndefined();
  });

  it('are read as their reader writes them', () => {
    expect(read('3/12 14:00')).toEqual(at('2026-12-03T14:00'));
    expect(read('12/3 14:00', { dayFirst: false })).toEqual(at('2026-12-03T14:00'));
    expect(read('18h', { hourIsClock: true })).toEqual(at('2026-11-28T18:00'));
    expect(read('18h')).toEqual({ kind: 'after', ms: 18 * HOUR });
  });

  it('never break it, whatever they are', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (words) => void read(words)));
  });
});

describe('a time by the clocks of a zone', () => {
  const berlin = (from: string, more: Partial<Reading> = {}): Reading => ({
    ...{ now: Date.parse(from), zone: 'Europe/Berlin', dayFirst: true, hourIsClock: false },
    ...more,
  });

  it('is the same instant back and forth, all through the year and the world', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'Europe/Lisbon',
      'America/New_York',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'UTC',
    );
    fc.assert(
      fc.property(zones, fc.integer({ min: 28_000_000, max: 31_000_000 }), (zone, minute) => {
        expect(instantsOf(localAt(minute * 60_000, zone), zone)).toContain(minute * 60_000);
      }),
    );
  });

  it('that is jumped over in spring is asked about', () => {
    expect(understood('28.3.2027 2:30', berlin('2027-03-27T10:00:00Z'))).toEqual({
      ...{ kind: 'skipped', local: '2027-03-28T02:30', suggestion: '2027-03-28T03:30' },
    });
  });

  it('that comes twice in autumn is asked about, and then said which', () => {
    const reading = berlin('2026-10-24T10:00:00Z');
    const [first, second] = ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'];
    expect(understood('25.10.2026 2:30', reading)).toEqual({
      ...{ kind: 'twice', local: '2026-10-25T02:30', first: Date.parse(first), second: Date.parse(second) },
    });
    expect(understood('25.10.2026 2:30', { ...reading, which: 'second' })).toMatchObject({ terms: { dueAt: second } });
    expect(understood('25.10.2026 2:30-4:00', { ...reading, which: 'second' })).toMatchObject({
      terms: { window: { localStart: '2026-10-25T02:30+01:00', localEnd: '2026-10-25T04:00' } },
    });
  });

  it('that is over is no time to promise', () => {
    expect(understood('2026-10-01 9:00', berlin('2026-10-24T10:00:00Z'))).toMatchObject({ kind: 'past' });
  });

  it('is written for the API as an instant, or as a window with its zone', () => {
    const reading = berlin('2026-11-28T09:20:00Z');
    expect(understood('in 2 h', reading)).toMatchObject({ terms: { dueAt: '2026-11-28T11:20:00.000Z' } });
    expect(understood('Thu 15:00', reading)).toMatchObject({ terms: { dueAt: '2026-12-03T14:00:00.000Z' } });
    expect(understood('tomorrow 9-12', reading)).toMatchObject({
      terms: { window: { localStart: '2026-11-29T09:00', localEnd: '2026-11-29T12:00', zone: 'Europe/Berlin' } },
    });
  });
});

describe('what a promise is for, in words', () => {
  const [start, due] = [Date.parse('2026-11-30T08:00Z'), Date.parse('2026-11-30T11:00Z')];
  const by = (zone: string) => ({ locale: 'en-GB', zone });
  // The same spaces on every machine.
  const windowBy = (zone: string): string =>
    windowWords(start, due, 'Europe/Berlin', by(zone)).replaceAll(/[\u2009\u202f]/g, ' ');

  it('is an instant by the clocks of whoever reads it', () => {
    expect(spanWords(undefined, due, by('Europe/Lisbon'))).toMatch(/11:00 (GMT|WET)$/);
    expect(spanWords(undefined, due, by('Asia/Tokyo'))).toContain('20:00 GMT+9');
  });

  it('is a window by its own clocks, and by its reader’s where those show something else', () => {
    expect(windowBy('Europe/Vienna')).toMatch(/09:00 ?– ?12:00 (CET|GMT\+1)$/);
    expect(windowBy('Europe/Lisbon')).toMatch(/09:00 ?– ?12:00 (CET|GMT\+1) \(08:00 ?– ?11:00 (GMT|WET)\)$/);
    expect(windowBy('Pacific/Auckland')).toMatch(/\(Mon.* 21:00.* – Tue.* 00:00.*\)$/);
  });

  it('begins when its local time says, and at the second of two where that says so', () => {
    expect(startOf('2026-11-30T09:00', 'Europe/Berlin')).toBe(start);
    expect(startOf('2026-10-25T02:30+01:00', 'Europe/Berlin')).toBe(Date.parse('2026-10-25T01:30Z'));
  });
});

describe('a field of day and time', () => {
  it('holds and gives what clocks in the zone show, whatever the machine’s do', () => {
    const zone = 'America/New_York';
    expect(fieldIn('2026-11-28T15:00:00Z', zone)).toBe('2026-11-28T10:00');
    expect(soonFieldIn(Date.parse('2026-11-28T15:01:00Z'), zone)).toBe('2026-11-28T10:05');
    expect(fromFieldIn('2026-11-28T10:00', zone)).toBe('2026-11-28T15:00:00.000Z');
    // The clocks go back on this day: it has twenty-five hours.
    const day = { from: '2026-11-01T04:00:00.000Z', to: '2026-11-02T05:00:00.000Z' };
    expect(boundsIn({ from: '2026-11-01', to: '2026-11-01' }, zone)).toEqual(day);
  });

  it('means a time that the clocks jump over as far behind the jump', () =>
    expect(fromFieldIn('2027-03-28T02:30', 'Europe/Berlin')).toBe('2027-03-28T01:30:00.000Z'));

  it('gives back any instant of a whole minute that its clocks show once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000_000 }),
        fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Tokyo'),
        (minute, zone) => {
          const at = minute * 60_000;
          const local = fieldIn(at, zone);
          if (instantsOf(local, zone).length === 1) expect(Date.parse(fromFieldIn(local, zone))).toBe(at);
        },
      ),
    );
  });
});
