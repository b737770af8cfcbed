import fc from 'fast-check';
import { OutsideCalendarYears, UnknownZone } from './calendar.errors.js';
import { readInstant, writeInstant } from './instant.rules.js';
import { LocalTimeAmbiguous, LocalTimeMalformed, LocalTimeSkipped, OffsetNotInForce } from './local-time.errors.js';
import { formatInZone, resolveLocal, toLocal, toLocalWithOffset } from './local-time.rules.js';

const refusal = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

describe('resolving a local time', () => {
  it.each([
    ['2026-04-04T09:00', 'Europe/Berlin', '2026-04-04T07:00:00Z'],
    ['2026-04-04T09:00:30', 'Europe/Berlin', '2026-04-04T07:00:30Z'],
    ['2026-03-29T01:59', 'Europe/Berlin', '2026-03-29T00:59:00Z'],
    ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00:00Z'],
    ['2026-10-25T03:00', 'Europe/Berlin', '2026-10-25T02:00:00Z'],
    ['2026-10-25T01:59', 'Europe/Berlin', '2026-10-24T23:59:00Z'],
    ['2026-07-01T12:00', 'Asia/Kolkata', '2026-07-01T06:30:00Z'],
    ['2018-02-18T00:00', 'America/Sao_Paulo', '2018-02-18T03:00:00Z'],
    ['2011-12-31T00:00', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
    ['1971-06-01T00:00', 'Africa/Monrovia', '1971-06-01T00:44:30Z'],
    ['2199-07-01T12:00', 'Europe/Berlin', '2199-07-01T10:00:00Z'],
  ])('%s in %s is %s', (local, zone, utc) => expect(writeInstant(resolveLocal(local, zone).at)).toBe(utc));

  it.each([
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T03:30'],
    ['2026-03-29T02:00', 'Europe/Berlin', '2026-03-29T03:00'],
    ['2026-03-29T02:30:15', 'Europe/Berlin', '2026-03-29T03:30:15'],
    ['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-04T02:45'],
    ['2018-11-04T00:30', 'America/Sao_Paulo', '2018-11-04T01:30'],
    ['2011-12-30T15:00', 'Pacific/Apia', '2011-12-31T15:00'],
    ['2026-03-29T02:30+01:00', 'Europe/Berlin', '2026-03-29T03:30'],
  ])('refuses %s in %s, which the clocks skip, and suggests %s', (local, zone, suggestion) => {
    const refused = refusal(() => resolveLocal(local, zone));
    expect(refused).toBeInstanceOf(LocalTimeSkipped);
    expect(refused).toMatchObject({ suggestion, zone, status: 422 });
    expect(() => resolveLocal(suggestion, zone)).not.toThrow();
  });

  it.each([
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00'],
    ['2026-10-25T02:00', 'Europe/Berlin', '2026-10-25T02:00+02:00', '2026-10-25T02:00+01:00'],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-05T01:45+11:00', '2026-04-05T01:45+10:30'],
    ['2018-02-17T23:30', 'America/Sao_Paulo', '2018-02-17T23:30-02:00', '2018-02-17T23:30-03:00'],
  ])('asks which %s in %s is meant, and an offset chooses', (local, zone, firstLocal, secondLocal) => {
    const [first, second] = [readInstant(firstLocal), readInstant(secondLocal)];
    const refused = refusal(() => resolveLocal(local, zone));
    expect(refused).toBeInstanceOf(LocalTimeAmbiguous);
    expect(refused).toMatchObject({ first, second, firstLocal, secondLocal });
    expect(resolveLocal(firstLocal, zone)).toEqual({ at: first });
    expect(resolveLocal(secondLocal, zone)).toEqual({ at: second });
  });

  it('takes an offset that says what the zone says anyway, and refuses one it does not have then', () => {
    expect(resolveLocal('2026-07-01T12:00+02:00', 'Europe/Berlin').at).toBe(readInstant('2026-07-01T10:00:00Z'));
    expect(() => resolveLocal('2026-07-01T12:00+01:00', 'Europe/Berlin')).toThrow(OffsetNotInForce);
    expect(() => resolveLocal('2026-10-25T02:30+05:00', 'Europe/Berlin')).toThrow(OffsetNotInForce);
  });

  it.each(['2026-07-01', '2026-07-01T12:00Z', '2026-02-30T12:00', '12:00', '2026-07-01T24:00', ''])(
    'refuses %j, which is no local time',
    (local) => expect(() => resolveLocal(local, 'Europe/Berlin')).toThrow(LocalTimeMalformed),
  );

  it.each(['Mars/Olympus', '', '+02:00', '2026-01-01T00:00[Europe/Berlin]', 'Z'])(
    'refuses %j, which is no zone',
    (zone) => expect(() => resolveLocal('2026-07-01T12:00', zone)).toThrow(UnknownZone),
  );
});

describe('telling an instant in a zone', () => {
  it('tells a window that ends at 16:00 in Berlin as 15:00 in Lisbon', () => {
    const { at } = resolveLocal('2026-05-12T16:00', 'Europe/Berlin');
    expect(toLocal(at, 'Europe/Lisbon')).toBe('2026-05-12T15:00');
    expect(formatInZone(at, 'Europe/Lisbon')).toBe('Tue, 12 May 2026, 15:00');
    expect(formatInZone(at, 'Europe/Lisbon', 'time')).toBe('15:00');
    expect(formatInZone(at, 'Europe/Lisbon', 'date', 'de')).toBe('Di., 12. Mai 2026');
  });

  it.each([
    'Europe/Berlin',
    'Australia/Lord_Howe',
    'America/Sao_Paulo',
    'Pacific/Apia',
    'America/St_Johns',
    'Africa/Casablanca',
    'Asia/Kolkata',
  ])('leads back to the same instant in %s when the offset is told too, whatever the clocks do', (zone) => {
    const clocks = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone: zone });
    const minute = fc.integer({
      min: readInstant('1990-01-01T00:00Z') / 60_000,
      max: readInstant('2060-01-01T00:00Z') / 60_000,
    });
    fc.assert(
      fc.property(minute, (minutes) => {
        const at = minutes * 60_000;
        expect(resolveLocal(toLocalWithOffset(at, zone), zone)).toEqual({ at });
        expect(toLocal(at, zone)).toBe(clocks.format(at).replace(' ', 'T'));
      }),
    );
  });

  it('refuses years no calendar answers for', () => {
    expect(() => toLocal(readInstant('2499-12-31T23:59Z') + 60_000, 'UTC')).toThrow(OutsideCalendarYears);
    expect(() => toLocal(NaN, 'UTC')).toThrow(OutsideCalendarYears);
  });
});
