import { readCalendarCase, type CalendarCase } from './calendar-case.rules.js';
import { CalendarCaseInvalid, toldError } from './calendar.errors.js';
import { addBusiness, businessBetween, isOpen, subtractBusiness, type BusinessCalendar } from './calendar.rules.js';
import { CompiledCalendars } from './compiled-calendars.rules.js';
import { writeInstant } from './instant.rules.js';

type Result = string | number | boolean;
export type CalendarAnswer = { id: unknown; result: Result } | { id: unknown; error: { type: string; detail: string } };

const calendars = new CompiledCalendars();

/**
 * Answers one line of JSON `{ id, zone, hours, holidays, breaks, openings, op, at, minutes | until }`: the result is an RFC 3339 UTC
 * instant (`after`, `before`), open seconds (`within`, negative when `until` lies before `at`) or whether the calendar is open
 * (`in_hours`). Never throws: where there is no such answer, the error says why.
 */
export function answerCase(line: string): CalendarAnswer {
  let id: unknown = null;
  try {
    const given = readObject(line);
    if ('id' in given) id = given.id;
    const { asked, terms } = readCalendarCase(given);
    return { id, result: resultOf(asked, calendars.of(terms)) };
  } catch (error) {
    return { id, error: toldError(error) };
  }
}

function readObject(line: string): object {
  try {
    const given: unknown = JSON.parse(line);
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given;
  } catch {
    // told below
  }
  throw new CalendarCaseInvalid([{ field: 'line', problem: 'is not a JSON object' }]);
}

function resultOf(asked: CalendarCase, calendar: BusinessCalendar): Result {
  switch (asked.op) {
    case 'after':
      return writeInstant(addBusiness(calendar, asked.at, asked.ms));
    case 'before':
      return writeInstant(subtractBusiness(calendar, asked.at, asked.ms));
    case 'within':
      return businessBetween(calendar, asked.at, asked.until) / 1000;
    case 'in_hours':
      return isOpen(calendar, asked.at);
  }
}
