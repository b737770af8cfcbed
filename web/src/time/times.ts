import { locale } from '../text/language.js';

/** "Sat 28 Nov 2026, 14:05 GMT+1": the time, and whose it is. `zone`: IANA; the viewer's own unless said. */
export const absolute = (at: string, zone?: string | null): string =>
  new Intl.DateTimeFormat(locale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    ...(zone ? { timeZone: zone } : {}),
  }).format(new Date(at));

/** "14:05" */
export const clockTime = (at: string): string =>
  new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' }).format(new Date(at));

/** "28 Nov" this year, "28 Nov 2025" else. */
export function shortDay(at: string, now: number): string {
  const [date, today] = [new Date(at), new Date(now)];
  const year = date.getFullYear() === today.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', ...year }).format(date);
}

/** "Saturday, 28 November": what heads a day's entries. */
export const longDay = (at: string): string =>
  new Intl.DateTimeFormat(locale(), { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(at));

export const isSameDay = (a: string, b: string): boolean => new Date(a).toDateString() === new Date(b).toDateString();

/** "3d 4h", "2h 10m", "5m": how long something took, in milliseconds, in its two largest units. */
export function duration(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  const [days, hours, rest] = [Math.floor(minutes / 1_440), Math.floor((minutes % 1_440) / 60), minutes % 60];
  const parts: [number, string][] =
    days > 0
      ? [
          [days, 'day'],
          [hours, 'hour'],
        ]
      : hours > 0
        ? [
            [hours, 'hour'],
            [rest, 'minute'],
          ]
        : [[rest, 'minute']];
  return parts
    .filter(([value], place) => value > 0 || place === 0)
    .map(([value, unit]) =>
      new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'narrow' }).format(value),
    )
    .join(' ');
}
