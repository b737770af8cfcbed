import type { Countdown } from './countdown.rules.js';
import { t } from './text.js';

/** A countdown as people read it: "in 3 h 10 min", "in 9:59", "late 12 min". */
export function countdownWords({ nearness, left }: Countdown): string {
  const late = nearness === 'late';
  switch (left.unit) {
    case 'days':
      return t(late ? 'daysLate' : 'daysLeft', { days: left.days, hours: left.hours });
    case 'hours':
      return t(late ? 'hoursLate' : 'hoursLeft', { hours: left.hours, minutes: left.minutes });
    case 'minutes':
      if (late && left.minutes === 0) return t('lateNow');
      return t(late ? 'minutesLate' : 'minutesLeft', { minutes: left.minutes });
    case 'seconds':
      return t('secondsLeft', { minutes: left.minutes, seconds: String(left.seconds).padStart(2, '0') });
  }
}
