import { LocalTimeAmbiguous, LocalTimeSkipped, WindowEndsBeforeItStarts } from './local-time.errors.js';
import { windowInstants } from './local-window.rules.js';

const HOUR = 3_600_000;
const lasts = (localStart: string, localEnd: string, zone: string): number => {
  const { start, end } = windowInstants({ localStart, localEnd, zone });
  return (end - start) / HOUR;
};

describe('a window', () => {
  it.each([
    ['2026-03-29T01:00', '2026-03-29T05:00', 'Europe/Berlin', 3],
    ['2026-10-25T01:00', '2026-10-25T05:00', 'Europe/Berlin', 5],
    ['2026-04-04T09:00', '2026-04-04T12:00', 'Europe/Berlin', 3],
    ['2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00', 'Europe/Berlin', 1],
    ['2011-12-29T12:00', '2011-12-31T12:00', 'Pacific/Apia', 24],
  ])('from %s to %s in %s lasts %d hours', (start, end, zone, hours) => expect(lasts(start, end, zone)).toBe(hours));

  it.each([
    ['2026-04-04T12:00', '2026-04-04T12:00'],
    ['2026-04-04T12:00', '2026-04-04T09:00'],
    ['2026-10-25T02:30+01:00', '2026-10-25T02:45+02:00'],
  ])('from %s to %s is refused: it must end after it starts', (start, end) =>
    expect(() => lasts(start, end, 'Europe/Berlin')).toThrow(WindowEndsBeforeItStarts),
  );

  it('is refused with an edge the clocks skip or show twice', () => {
    expect(() => lasts('2026-03-29T02:30', '2026-03-29T05:00', 'Europe/Berlin')).toThrow(LocalTimeSkipped);
    expect(() => lasts('2026-10-25T01:00', '2026-10-25T02:30', 'Europe/Berlin')).toThrow(LocalTimeAmbiguous);
  });
});
