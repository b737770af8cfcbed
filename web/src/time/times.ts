import { locale } from '../text/language.js';
import { dateFormat, numberFormat } from './formats.js';
import { t } from './text.js';

/** The viewer's zone; undefined: as their browser says. */
let own: string | undefined;

/** Whose clocks times are shown by from now on: an IANA name, or undefined for the browser's own. One the browser does not know counts as that. */
export function seeTimesIn(zone: string | undefined): void {
  try {
    if (zone) new Intl.DateTimeFormat('en', { timeZone: zone });
    own = zone;
  } catch {
    own = undefined;
  }
}

/** The clocks times are shown by: what the viewer chose, or what their browser says. */
export const viewerZone = (): string => own ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

const written = (at: string, options: Intl.DateTimeFormatOptions): string =>
  dateFormat(locale(), { ...(own ? { timeZone: own } : {}), ...options }).format(new Date(at));

/** "2026-11-28": the viewer's day. */
const dayOf = (at: string | number): string =>
  dateFormat('en-CA', {
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    ...(own ? { timeZone: own } : {}),
  }).format(new Date(at));

/** "Sat 28 Nov 2026, 14:05 GMT+1": the time, and whose it is: the viewer's. */
export const absolute = (at: string): string =>
  written(at, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });

/** "14:05" */
export const clockTime = (at: string): string => written(at, { hour: '2-digit', minute: '2-digit' });

/** "28 Nov" this year, "28 Nov 2025" else. */
export function shortDay(at: string, now: number): string {
  const isThisYear = dayOf(at).slice(0, 4) === dayOf(now).slice(0, 4);
  return written(at, { day: 'numeric', month: 'short', ...(isThisYear ? {} : { year: 'numeric' }) });
}

/** "Saturday, 28 November": what heads a day's entries. */
export const longDay = (at: string): string => written(at, { weekday: 'long', day: 'numeric', month: 'long' });

export const isSameDay = (a: string, b: string): boolean => dayOf(a) === dayOf(b);

/** "3 d 4 h", "2 h 10 min", "5 min": how long something took, in milliseconds, in its two largest units and the words of countdowns. */
export function duration(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  const [days, hours, rest] = [Math.floor(minutes / 1_440), Math.floor((minutes % 1_440) / 60), minutes % 60];
  const parts: [number, 'days' | 'hours' | 'minutes'][] = [
    [days, 'days'],
    [hours, 'hours'],
    [rest, 'minutes'],
  ];
  const largest = parts.findIndex(([value]) => value > 0);
  const told = largest < 0 ? parts.slice(2) : parts.slice(largest, largest + 2);
  return told
    .filter(([value], place) => value > 0 || place === 0)
    .map(([value, unit]) => t(unit, { n: numberFormat(locale(), {}).format(value) }))
    .join(' ');
}
