const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** So many messages about one promise reach one person of a partner within a day, and no more. */
export const MOST_A_DAY = 2;
/** So many mails of chases reach one person within an hour; what is more comes as one digest. */
export const MOST_AN_HOUR = 5;

/** Whether another message about a promise would be one too many, after those told at these times. A day is any 24 hours. */
export const isEnough = (toldAt: readonly Date[], now: Date): boolean =>
  toldAt.filter((at) => now.getTime() - at.getTime() < DAY).length >= MOST_A_DAY;

/**
 * How the messages one person is to get now are sent: each on its own, all in one digest, or not before the next hour, because this
 * hour's digest is out. Hours are those of the clock, the same everywhere.
 */
export function manner(count: number, hour: { mails: number; digests: number }): 'mail' | 'digest' | 'next hour' {
  if (hour.digests > 0) return 'next hour';
  return hour.mails + count > MOST_AN_HOUR ? 'digest' : 'mail';
}

export const hourOf = (at: Date): Date => new Date(Math.floor(at.getTime() / HOUR) * HOUR);
export const nextHour = (at: Date): Date => new Date(hourOf(at).getTime() + HOUR);
