import { asUniversal, fromUniversal, instantIn, localAt } from './wall-clock.rules.js';

const FIVE_MINUTES = 300_000;
const DAY = 86_400_000;

/** An instant, in milliseconds or RFC 3339, as a field of day and time holds it by clocks in a zone. */
export const fieldIn = (at: number | string, zone: string): string => localAt(new Date(at).getTime(), zone);

/** The same, to the next whole five minutes. */
export const soonFieldIn = (at: number, zone: string): string =>
  fieldIn(Math.ceil(at / FIVE_MINUTES) * FIVE_MINUTES, zone);

/** What such a field holds, as the API takes it. */
export const fromFieldIn = (local: string, zone: string): string => new Date(instantIn(local, zone)).toISOString();

/** The first instant of a day, `YYYY-MM-DD`, or of one so many days later, as the API takes it. */
export const startOfDayIn = (day: string, later: number, zone: string): string =>
  fromFieldIn(fromUniversal(asUniversal(`${day}T00:00`) + later * DAY), zone);

/** The first instant of a day, and the first that is not in another any more; what is no day bounds nothing. */
export const boundsIn = ({ from, to }: { from: string; to: string }, zone: string): { from?: string; to?: string } => ({
  ...(from ? { from: startOfDayIn(from, 0, zone) } : {}),
  ...(to ? { to: startOfDayIn(to, 1, zone) } : {}),
});
