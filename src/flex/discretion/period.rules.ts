import { Temporal } from 'temporal-polyfill';

export const PERIODS = ['day', 'week', 'month'] as const;
export type Period = (typeof PERIODS)[number];

export interface Span {
  readonly startsAt: Date;
  /** The first instant that is not in it any more. */
  readonly endsAt: Date;
}

/** The day, week or month of this zone (IANA) that `at` lies in. Weeks begin on Monday; days are as long as the clocks make them. */
export function spanOf(period: Period, zone: string, at: Date): Span {
  const today = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  const first = firstDay(period, today);
  const next = first.add(NEXT[period]);
  return { startsAt: midnight(first, zone), endsAt: midnight(next, zone) };
}

const NEXT: Record<Period, { days?: number; months?: number }> = {
  day: { days: 1 },
  week: { days: 7 },
  month: { months: 1 },
};

function firstDay(period: Period, day: Temporal.PlainDate): Temporal.PlainDate {
  if (period === 'week') return day.subtract({ days: day.dayOfWeek - 1 });
  return period === 'month' ? day.with({ day: 1 }) : day;
}

const midnight = (day: Temporal.PlainDate, zone: string): Date =>
  new Date(day.toZonedDateTime({ timeZone: zone }).epochMilliseconds);
