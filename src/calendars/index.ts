/** Whose hours count: business calendars, and the step between what clocks show and when that is. */
import { Calendar, CalendarVersion } from './calendar.entity.js';

export { writeAppointment, type Appointment, type WrittenAppointment } from './appointment.js';
export { answerCalendarCase, answerCalendarCases } from './calendar-cases.js';
export { ALWAYS_OPEN, CalendarBook } from './calendar-book.js';
export { Calendar, CalendarVersion, type CalendarId } from './calendar.entity.js';
export * from './calendar.errors.js';
export {
  addBusiness,
  atOrNextOpening,
  businessBetween,
  compileCalendar,
  isOpen,
  latestOpenWithRoom,
  nextOpening,
  previousOpenMoment,
  subtractBusiness,
  type BusinessCalendar,
} from './calendar.rules.js';
export { readCalendarTerms, type CalendarTerms, type HoursOfDay } from './calendar-terms.rules.js';
export { CalendarView } from './calendar.views.js';
export { CalendarsModule } from './calendars.module.js';
export { CalendarsQueries } from './calendars.queries.js';
export { CalendarsService } from './calendars.service.js';
export { CompiledCalendars } from './compiled-calendars.rules.js';
export { readInstant, writeInstant } from './instant.rules.js';
export * from './local-time.errors.js';
export { formatInZone, resolveLocal, toLocal, toLocalWithOffset } from './local-time.rules.js';
export { windowInstants, type LocalWindow } from './local-window.rules.js';
export { IsInstant, IsZone } from './time.validators.js';

export const calendarsEntities = [Calendar, CalendarVersion];
