import { locale } from '../../text/language.js';
import type { Understood } from './when.rules.js';

const FORMAT = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
} as const;

/** "Thu, 3 Dec 2026, 15:00 GMT+1", or from when to when, by the clocks of a zone. */
export function span(startsAt: number | undefined, dueAt: number, zone?: string | null): string {
  const format = new Intl.DateTimeFormat(locale(), { ...FORMAT, ...(zone ? { timeZone: zone } : {}) });
  return startsAt === undefined ? format.format(dueAt) : format.formatRange(startsAt, dueAt);
}

/** What a promise is for, in its own zone where it has one. */
export const spanOf = ({ window, dueAt }: { window: { start: string; zone: string } | null; dueAt: string }): string =>
  span(window ? Date.parse(window.start) : undefined, Date.parse(dueAt), window?.zone);

/** The same by other clocks, where those show something else; else nothing. */
export function spanElsewhere(means: Understood, here: string, there: string | null | undefined): string | undefined {
  if (means.kind !== 'sound' || !there || there === here) return undefined;
  const clock = (zone: string): string =>
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(means.dueAt);
  return clock(here) === clock(there) ? undefined : span(means.startsAt, means.dueAt, there);
}
