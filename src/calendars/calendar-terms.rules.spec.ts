import { CalendarTermsInvalid } from './calendar.errors.js';
import { readCalendarTerms } from './calendar-terms.rules.js';

const problemsOf = (given: unknown): string[] => {
  try {
    readCalendarTerms(given);
    return [];
  } catch (error) {
    if (!(error instanceof CalendarTermsInvalid)) throw error;
    return error.fields.map(({ field, problem }) => `${field}: ${problem}`);
  }
};

describe('reading calendar terms', () => {
  it('takes a whole calendar as it is', () => {
    const terms = {
      zone: 'Europe/Berlin',
      hours: {
        mon: [
          ['00:00', '06:00'],
          ['06:00', '24:00'],
        ],
        sun: [],
      },
      holidays: ['2026-04-03'],
      breaks: { '2026-04-07': [['12:00', '13:00']] },
      openings: { '2026-04-03': [['10:00', '12:00']], '2026-04-04': [] },
    };
    expect(readCalendarTerms(terms)).toEqual(terms);
  });

  it('takes what is left out for none', () => {
    expect(readCalendarTerms({ zone: 'UTC' })).toEqual({ zone: 'UTC', hours: {}, holidays: [], breaks: {} });
    expect(readCalendarTerms({ zone: 'UTC', hours: null, openings: null })).toEqual({
      zone: 'UTC',
      hours: {},
      holidays: [],
      breaks: {},
    });
  });

  it.each<[string, unknown, string[]]>([
    ['no object', [], [': a calendar is an object', 'zone: nothing is not an IANA time zone']],
    ['an unknown zone', { zone: 'Mars/Olympus' }, ['zone: "Mars/Olympus" is not an IANA time zone']],
    ['a zone in a list', { zone: ['UTC'] }, ['zone: ["UTC"] is not an IANA time zone']],
    ['a bare offset', { zone: '+02:00' }, ['zone: "+02:00" is not an IANA time zone']],
    ['an unknown key', { zone: 'UTC', holliday: [] }, ['holliday: unknown field']],
    [
      'an unknown day',
      { zone: 'UTC', hours: { monday: [] } },
      ['hours.monday: not a day of the week (mon, tue, wed, thu, fri, sat, sun)'],
    ],
    ['hours that are no object', { zone: 'UTC', hours: [] }, ['hours: an object of lists of hours is expected']],
    [
      'a day that is no list',
      { zone: 'UTC', hours: { mon: '09:00-17:00' } },
      ['hours.mon: a list of [from, until] is expected'],
    ],
    [
      'a missing time',
      { zone: 'UTC', hours: { mon: [['09:00']] } },
      ['hours.mon[0]: two times, [from, until], are expected'],
    ],
    [
      'a bad time',
      { zone: 'UTC', hours: { mon: [['9:00', '17:60']] } },
      [
        'hours.mon[0]: "9:00" is not a time (HH:MM, up to 24:00)',
        'hours.mon[0]: "17:60" is not a time (HH:MM, up to 24:00)',
      ],
    ],
    [
      '24:30',
      { zone: 'UTC', hours: { mon: [['09:00', '24:30']] } },
      ['hours.mon[0]: "24:30" is not a time (HH:MM, up to 24:00)'],
    ],
    [
      'overnight hours',
      { zone: 'UTC', hours: { mon: [['22:00', '06:00']] } },
      ['hours.mon[0]: 22:00 is not before 06:00: overnight hours are two, up to 24:00 and from 00:00'],
    ],
    [
      'empty hours',
      { zone: 'UTC', hours: { mon: [['09:00', '09:00']] } },
      ['hours.mon[0]: 09:00 is not before 09:00: overnight hours are two, up to 24:00 and from 00:00'],
    ],
    [
      'overlapping hours, in any order',
      {
        zone: 'UTC',
        hours: {
          mon: [
            ['12:00', '17:00'],
            ['09:00', '12:01'],
          ],
        },
      },
      ['hours.mon[0]: overlaps hours.mon[1]'],
    ],
    [
      'a date that is none',
      { zone: 'UTC', holidays: ['2026-02-30', 5] },
      [
        'holidays[0]: "2026-02-30" is not a date (YYYY-MM-DD, 1900 to 2499)',
        'holidays[1]: 5 is not a date (YYYY-MM-DD, 1900 to 2499)',
      ],
    ],
    ['holidays that are no list', { zone: 'UTC', holidays: '2026-01-01' }, ['holidays: a list of dates is expected']],
    [
      'a break on no date',
      { zone: 'UTC', breaks: { mon: [['12:00', '13:00']] } },
      ['breaks.mon: not a date (YYYY-MM-DD, 1900 to 2499)'],
    ],
    [
      'overlapping openings',
      {
        zone: 'UTC',
        openings: {
          '2026-01-01': [
            ['09:00', '11:00'],
            ['10:00', '12:00'],
          ],
        },
      },
      ['openings.2026-01-01[1]: overlaps openings.2026-01-01[0]'],
    ],
  ])('refuses %s', (_, given, problems) => expect(problemsOf(given)).toEqual(problems));

  it('tells every problem at once', () => {
    expect(
      problemsOf({ zone: 'Nowhere', hours: { mon: [['17:00', '09:00']] }, holidays: ['Easter'], breaks: 7, extra: 1 }),
    ).toHaveLength(5);
  });
});
