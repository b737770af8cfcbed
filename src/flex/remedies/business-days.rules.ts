import { Temporal } from 'temporal-polyfill';
import {
  atOrNextOpening,
  compileCalendar,
  previousOpenMoment,
  type BusinessCalendar,
} from '../../calendars/calendar.rules.js';

/** Where nobody has named a calendar: Monday to Friday, nine to five. */
export const WEEKDAYS: BusinessCalendar = compileCalendar({
  zone: 'UTC',
  hours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '17:00']]])),
  holidays: [],
  breaks: {},
});

/** The end of the open hours of the `days`th open day after the day of `at`, in the calendar's own zone. @throws CalendarNeverOpens */
export function businessDaysAfter(calendar: BusinessCalendar, at: Date, days: number): Date {
  let end = endOfDay(calendar.zone, at.getTime());
  for (let day = 0; day < days; day++) end = endOfDay(calendar.zone, atOrNextOpening(calendar, end));
  return new Date(days === 0 ? end : previousOpenMoment(calendar, end));
}

const endOfDay = (zone: string, at: number): number =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .add({ days: 1 })
    .toZonedDateTime({ timeZone: zone }).epochMilliseconds;
