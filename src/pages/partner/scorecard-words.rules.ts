import { inTen } from '../../commitments/reliability/chance.rules.js';

/** `35 min`, `4 h 30 min`, `3 days`; a day has 24 hours. */
export function hoursText(hours: number): string {
  const minutes = Math.round(hours * 60);
  if (minutes < 60) return `${minutes} min`;
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (whole < 48) return rest > 0 && whole < 10 ? `${whole} h ${rest} min` : `${Math.round(minutes / 60)} h`;
  return `${Math.round(minutes / 60 / 24)} days`;
}

interface Share {
  count: number;
  of: number;
  percent: number | null;
  low: number | null;
  high: number | null;
}

const NOTHING_YET = 'nothing to count yet';

/** `6 of 9 (67 %; with so few it may as well be 35 % to 88 %)`. */
export function shareText({ count, of, percent, low, high }: Share): string {
  if (percent === null) return NOTHING_YET;
  const [share, least, most] = [percent, low!, high!].map(Math.round);
  return `${count} of ${of} (${share} %; taking chance into account, ${least} % to ${most} %)`;
}

/** `about 8 in 10`, with how sure that is. */
export function reliabilityText({
  isEnough,
  percent,
  low,
}: {
  isEnough: boolean;
  percent: number | null;
  low: number | null;
}): string {
  return isEnough
    ? `${inTen(percent! / 100)} (${Math.round(percent!)} %; at least ${Math.round(low!)} %)`
    : 'not enough yet';
}

/** `half within 2 h, nine in ten within 5 h (12 times)`. */
export function spreadText(n: number, times: { half: number | null; most: number | null }): string {
  if (n === 0 || times.half === null || times.most === null) return NOTHING_YET;
  const counted = n === 1 ? 'once' : `${n} times`;
  return `half within ${hoursText(times.half)}, nine in ten within ${hoursText(times.most)} (${counted})`;
}

/** `half at least 5 h before, nine in ten at least 1 h before (3 times)`. */
export function noticeText(n: number, times: { half: number | null; least: number | null }): string {
  if (n === 0 || times.half === null || times.least === null) return NOTHING_YET;
  const counted = n === 1 ? 'once' : `${n} times`;
  return `half at least ${hoursText(times.half)} before, nine in ten at least ${hoursText(times.least)} before (${counted})`;
}

/** `Hand over` for `hand_over`. */
export const kindText = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('_', ' ');
