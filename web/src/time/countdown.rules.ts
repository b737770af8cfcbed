const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How near a time is: it decides colour, sign and word. */
export type Nearness = 'calm' | 'soon' | 'urgent' | 'late';
/** What is left, or over, in the two largest units worth reading; seconds only in the last ten minutes. */
export type Left =
  | { readonly unit: 'days'; readonly days: number; readonly hours: number }
  | { readonly unit: 'hours'; readonly hours: number; readonly minutes: number }
  | { readonly unit: 'minutes'; readonly minutes: number }
  | { readonly unit: 'seconds'; readonly minutes: number; readonly seconds: number };
export interface Countdown {
  readonly nearness: Nearness;
  readonly left: Left;
}

/** Below this, seconds count. */
const SECONDS_BELOW = 10 * MINUTE;
const URGENT_BELOW = 15 * MINUTE;
const SOON_BELOW = 2 * HOUR;

/** The countdown to `due` as it stands at `now`, both in milliseconds. At the due time itself it is late by nothing. */
export function countdown(due: number, now: number): Countdown {
  const ahead = due - now;
  return { nearness: nearnessOf(ahead), left: ahead > 0 ? leftOf(ahead) : overOf(Math.abs(ahead)) };
}

const nearnessOf = (ahead: number): Nearness =>
  ahead <= 0 ? 'late' : ahead < URGENT_BELOW ? 'urgent' : ahead < SOON_BELOW ? 'soon' : 'calm';

/** Rounded up to the second: "0:00" is reached when it is due, not a second before. */
function leftOf(ms: number): Left {
  const whole = Math.ceil(ms / SECOND) * SECOND;
  if (whole < SECONDS_BELOW)
    return { unit: 'seconds', minutes: Math.floor(whole / MINUTE), seconds: (whole % MINUTE) / SECOND };
  return overOf(whole);
}

/** Rounded down to the minute: nobody is called later than they are. */
function overOf(ms: number): Left {
  if (ms < HOUR) return { unit: 'minutes', minutes: Math.floor(ms / MINUTE) };
  if (ms < DAY) return { unit: 'hours', hours: Math.floor(ms / HOUR), minutes: Math.floor((ms % HOUR) / MINUTE) };
  return { unit: 'days', days: Math.floor(ms / DAY), hours: Math.floor((ms % DAY) / HOUR) };
}

/** The times before a due time that are said aloud, in milliseconds; zero is the due time itself. */
export const ANNOUNCED_AT = [15 * MINUTE, 5 * MINUTE, 0] as const;

/** Which of them was passed between two looks at the clock: the nearest, if several were, as after a sleep. */
export function passedBetween(due: number, before: number, now: number): number | undefined {
  return [...ANNOUNCED_AT].reverse().find((ahead) => before < due - ahead && due - ahead <= now);
}
