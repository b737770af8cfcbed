import { OpenTimeRunsOut, UnknownZone } from './calendar.errors.js';
import {
  addBusiness,
  businessBetween,
  compileCalendar,
  latestOpenWithRoom,
  nextOpening,
  type BusinessCalendar,
} from './calendar.rules.js';
import { type CalendarTerms, type HoursOfDay } from './calendar-terms.rules.js';
import { readInstant } from './instant.rules.js';
import { toLocalWithOffset } from './local-time.rules.js';

const HOUR = 3_600_000;

const calendar = (zone: string, hours: CalendarTerms['hours'], more: Partial<CalendarTerms> = {}): BusinessCalendar =>
  compileCalendar({ zone, hours, holidays: [], breaks: {}, ...more });
const daily = (...hours: HoursOfDay[]): CalendarTerms['hours'] => ({
  mon: hours,
  tue: hours,
  wed: hours,
  thu: hours,
  fri: hours,
  sat: hours,
  sun: hours,
});

const at = readInstant;
const told = (in_: BusinessCalendar, instant: number): string => toLocalWithOffset(instant, in_.zone);
const after = (in_: BusinessCalendar, from: string, hours: number): string =>
  told(in_, addBusiness(in_, at(from), hours * HOUR));
const between = (in_: BusinessCalendar, from: string, until: string): number =>
  businessBetween(in_, at(from), at(until)) / HOUR;

describe('terms', () => {
  it('merge hours that touch, within a day and over midnight', () => {
    const night = calendar('Europe/Berlin', {
      fri: [
        ['18:00', '22:00'],
        ['22:00', '24:00'],
      ],
      sat: [['00:00', '06:00']],
    });
    expect(told(night, nextOpening(night, at('2026-04-03T17:00+02:00')))).toBe('2026-04-03T18:00+02:00');
    expect(told(night, nextOpening(night, at('2026-04-03T18:00+02:00')))).toBe('2026-04-10T18:00+02:00');
    expect(told(night, latestOpenWithRoom(night, at('2026-04-04T12:00+02:00'), 12 * HOUR))).toBe(
      '2026-04-03T18:00+02:00',
    );
  });

  it('may name the hours and breaks of a day in any order', () => {
    const day = calendar('UTC', daily(['13:00', '17:00'], ['09:00', '12:00']), {
      breaks: {
        '2026-05-04': [
          ['15:00', '16:00'],
          ['10:00', '11:00'],
        ],
      },
    });
    expect(between(day, '2026-05-04T00:00Z', '2026-05-05T00:00Z')).toBe(5);
  });

  it('close a holiday from midnight to midnight, and no more of the night before', () => {
    const night = calendar('UTC', daily(['00:00', '06:00'], ['22:00', '24:00']), { holidays: ['2026-05-01'] });
    expect(between(night, '2026-04-30T22:00Z', '2026-05-02T06:00Z')).toBe(8);
  });

  it('cut breaks out of the day, wherever they lie', () => {
    const pause = (...breaks: HoursOfDay[]): BusinessCalendar =>
      calendar('UTC', daily(['09:00', '17:00']), { breaks: { '2026-05-04': breaks } });
    const open = (in_: BusinessCalendar): number => between(in_, '2026-05-04T00:00Z', '2026-05-05T00:00Z');
    expect(open(pause(['12:00', '13:00']))).toBe(7);
    expect(open(pause(['08:00', '10:00'], ['12:00', '12:30'], ['16:00', '18:00']))).toBe(5.5);
    expect(open(pause(['00:00', '24:00']))).toBe(0);
    expect(open(pause(['17:00', '18:00']))).toBe(8);
    expect(after(pause(['12:00', '13:00']), '2026-05-04T11:00Z', 1)).toBe('2026-05-04T12:00+00:00');
    expect(after(pause(['12:00', '13:00']), '2026-05-04T11:00Z', 1.5)).toBe('2026-05-04T13:30+00:00');
  });

  it('let openings replace the hours of a day, also on a holiday, and breaks cut into them', () => {
    const special = calendar('UTC', daily(['09:00', '17:00']), {
      holidays: ['2026-05-01'],
      openings: { '2026-05-01': [['10:00', '14:00']], '2026-05-02': [['12:00', '13:00']], '2026-05-03': [] },
      breaks: { '2026-05-01': [['11:00', '11:30']] },
    });
    expect(between(special, '2026-05-01T00:00Z', '2026-05-02T00:00Z')).toBe(3.5);
    expect(between(special, '2026-05-02T00:00Z', '2026-05-03T00:00Z')).toBe(1);
    expect(between(special, '2026-05-03T00:00Z', '2026-05-04T00:00Z')).toBe(0);
  });

  it('of a desk that never closes pass as time passes', () => {
    const always = calendar('Europe/Berlin', daily(['00:00', '24:00']));
    expect(between(always, '2026-01-01T00:00Z', '2027-01-01T00:00Z')).toBe(8760);
    expect(after(always, '2026-03-28T12:00Z', 24)).toBe('2026-03-29T14:00+02:00');
    const unasked = calendar('Europe/Berlin', daily(['00:00', '24:00']));
    expect(told(unasked, latestOpenWithRoom(unasked, at('2026-03-28T12:00Z'), 5000 * HOUR))).toBe(
      '2026-03-28T13:00+01:00',
    );
    expect(() => nextOpening(always, at('2026-03-28T12:00Z'))).toThrow(OpenTimeRunsOut);
  });

  it('need a zone there is', () => expect(() => calendar('Mars/Olympus', {})).toThrow(UnknownZone));
});

describe('hours over a clock change', () => {
  it.each<[string, string, HoursOfDay, string, number]>([
    ['are an hour shorter in spring', 'Europe/Berlin', ['01:00', '05:00'], '2026-03-29', 3],
    ['are an hour longer in autumn', 'Europe/Berlin', ['01:00', '05:00'], '2026-10-25', 5],
    ['open at the jump when they would open in the gap', 'Europe/Berlin', ['02:30', '05:00'], '2026-03-29', 2],
    ['close at the jump when they would close in the gap', 'Europe/Berlin', ['01:00', '02:30'], '2026-03-29', 1],
    ['are none within the gap', 'Europe/Berlin', ['02:10', '02:50'], '2026-03-29', 0],
    ['open at the first showing', 'Europe/Berlin', ['02:30', '05:00'], '2026-10-25', 3.5],
    ['close at the second showing', 'Europe/Berlin', ['01:00', '02:30'], '2026-10-25', 2.5],
    ['last from first to second showing', 'Europe/Berlin', ['02:00', '03:00'], '2026-10-25', 2],
    ['may change by half an hour, in autumn', 'Australia/Lord_Howe', ['00:00', '06:00'], '2026-04-05', 6.5],
    ['may change by half an hour, in spring', 'Australia/Lord_Howe', ['00:00', '06:00'], '2026-10-04', 5.5],
    ['do not change in Kolkata', 'Asia/Kolkata', ['00:00', '24:00'], '2026-03-29', 24],
    ['begin at one when midnight is skipped', 'America/Sao_Paulo', ['00:00', '06:00'], '2018-11-04', 5],
    [
      'end an hour later when the hour before midnight comes twice',
      'America/Sao_Paulo',
      ['18:00', '24:00'],
      '2018-02-17',
      7,
    ],
    ['are none on a day that is skipped', 'Pacific/Apia', ['00:00', '24:00'], '2011-12-30', 0],
    ['are whole on the day after', 'Pacific/Apia', ['00:00', '24:00'], '2011-12-31', 24],
  ])('%s', (_, zone, hours, date, length) => {
    const only = calendar(zone, {}, { openings: { [date]: [hours] } });
    const day = at(`${date}T12:00Z`);
    expect(businessBetween(only, day - 48 * HOUR, day + 48 * HOUR) / HOUR).toBe(length);
  });

  it('stay one when midnight is skipped between them', () => {
    const night = calendar('America/Sao_Paulo', daily(['22:00', '24:00'], ['00:00', '06:00']));
    expect(after(night, '2018-11-03T22:00-03:00', 7)).toBe('2018-11-04T06:00-02:00');
  });

  it('pass from Thursday to Saturday where Friday was left out', () => {
    const apia = calendar('Pacific/Apia', daily(['09:00', '17:00']));
    expect(after(apia, '2011-12-29T16:00-10:00', 2)).toBe('2011-12-31T10:00+14:00');
  });

  it('make a break within them last from its first to its second showing', () => {
    const night = calendar('Europe/Berlin', daily(['00:00', '06:00']), {
      breaks: { '2026-10-25': [['02:15', '02:45']] },
    });
    expect(between(night, '2026-10-24T22:00Z', '2026-10-25T05:00Z')).toBe(5.5);
  });

  it('count in full where a change repeats midnight between two days and a break precedes it', () => {
    // 00:01 goes back to 23:01: the day's own hours have begun when the evening before comes again.
    const stJohns = calendar('America/St_Johns', daily(['00:00', '24:00']), {
      breaks: { '2010-11-06': [['23:10', '23:20']] },
    });
    expect(between(stJohns, '2010-11-06T12:00-02:30', '2010-11-07T12:00-03:30')).toBeCloseTo(25 - 50 / 60, 9);
  });
});
