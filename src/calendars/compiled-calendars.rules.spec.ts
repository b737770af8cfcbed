import { CalendarTermsInvalid } from './calendar.errors.js';
import { businessBetween } from './calendar.rules.js';
import { CompiledCalendars } from './compiled-calendars.rules.js';
import { readInstant } from './instant.rules.js';

const desk = (zone: string): object => ({ zone, hours: { mon: [['09:00', '17:00']] } });

describe('compiled calendars', () => {
  it('compile the same terms once', () => {
    const calendars = new CompiledCalendars();
    expect(calendars.of(desk('UTC'))).toBe(calendars.of(desk('UTC')));
    expect(calendars.of(desk('UTC'))).not.toBe(calendars.of(desk('Asia/Tokyo')));
  });

  it('let go of those asked least recently, and of no more than they must', () => {
    const calendars = new CompiledCalendars(600);
    const [utc, tokyo, berlin] = ['UTC', 'Asia/Tokyo', 'Europe/Berlin'].map((zone) => calendars.of(desk(zone)));
    calendars.of(desk('UTC'));
    calendars.of(desk('America/New_York'));
    expect(calendars.of(desk('UTC'))).toBe(utc);
    expect(calendars.of(desk('Europe/Berlin'))).toBe(berlin);
    expect(calendars.of(desk('Asia/Tokyo'))).not.toBe(tokyo);
  });

  it('weigh a table as it has grown', () => {
    const calendars = new CompiledCalendars(600);
    const [utc, tokyo] = ['UTC', 'Asia/Tokyo'].map((zone) => calendars.of(desk(zone)));
    businessBetween(tokyo!, readInstant('2000-01-01T00:00Z'), readInstant('2026-01-01T00:00Z'));
    expect(calendars.of(desk('UTC'))).toBe(utc);
    expect(calendars.of(desk('Asia/Tokyo'))).toBe(tokyo);
    expect(calendars.of(desk('UTC'))).not.toBe(utc);
  });

  it('refuse terms that do not hold, each time', () => {
    const calendars = new CompiledCalendars();
    expect(() => calendars.of({ zone: 'Nowhere' })).toThrow(CalendarTermsInvalid);
    expect(() => calendars.of({ zone: 'Nowhere' })).toThrow(CalendarTermsInvalid);
  });
});
