import { minutesOf, type CalendarTerms, type HoursOfDay } from './calendar-terms.rules.js';
import { dayOf, FIRST_DAY, LAST_DAY, weekdayOf, WEEKDAYS } from './wall-clock.rules.js';

/** A part of a local day, in milliseconds on the wall clock since its midnight. */
export interface Span {
  from: number;
  until: number;
}

/** What one local day is meant to look like: its hours, and the breaks that are cut out of them. */
export interface DayPlan {
  hours: readonly Span[];
  breaks: readonly Span[];
}

/** Every day's plan, by the day's number. Days before `first` and after `last` have no hours for certain. */
export interface DayPlans {
  on(day: number): DayPlan;
  first: number;
  last: number;
}

/** Openings stand before holidays, holidays before the week; breaks are cut out of whatever is left. */
export function dayPlans(terms: CalendarTerms): DayPlans {
  const week = WEEKDAYS.map((weekday): DayPlan => ({ hours: spansOf(terms.hours[weekday]), breaks: [] }));
  const ordinary = (day: number): DayPlan => week[weekdayOf(day)]!;
  const special = new Map<number, DayPlan>();
  const on = (day: number): DayPlan => special.get(day) ?? ordinary(day);

  for (const date of terms.holidays) special.set(dayOf(date)!, { hours: [], breaks: [] });
  for (const [date, hours] of Object.entries(terms.openings ?? {}))
    special.set(dayOf(date)!, { hours: spansOf(hours), breaks: [] });
  const last = lastPossible(week, special);
  for (const [date, breaks] of Object.entries(terms.breaks)) {
    special.set(dayOf(date)!, { hours: on(dayOf(date)!).hours, breaks: spansOf(breaks) });
  }
  return { on, ...last };
}

function lastPossible(week: DayPlan[], special: Map<number, DayPlan>): { first: number; last: number } {
  if (week.some((plan) => plan.hours.length > 0)) return { first: FIRST_DAY, last: LAST_DAY };
  const open = [...special].filter(([, plan]) => plan.hours.length > 0).map(([day]) => day);
  return { first: Math.min(...open), last: Math.max(...open) };
}

const spansOf = (hours: HoursOfDay[] = []): Span[] =>
  hours
    .map(([from, until]) => ({ from: minutesOf(from)! * 60_000, until: minutesOf(until)! * 60_000 }))
    .sort((one, other) => one.from - other.from);
