import { CalendarCaseInvalid, InstantMalformed } from './calendar.errors.js';
import { readInstant } from './instant.rules.js';

/** A question about business time, asked of a calendar given with it. Instants and lengths are milliseconds. */
export type CalendarCase =
  | { op: 'after' | 'before'; at: number; ms: number }
  | { op: 'within'; at: number; until: number }
  | { op: 'in_hours'; at: number };

const OPS = ['after', 'before', 'within', 'in_hours'] as const;

/**
 * Takes a case apart into the question and the calendar it is about: whatever is not part of the question is meant for the calendar,
 * which refuses what it does not know. Throws `CalendarCaseInvalid` with every problem the question has.
 */
export function readCalendarCase(given: object): { asked: CalendarCase; terms: object } {
  const { id, op, at, minutes, until, ...terms } = given as Record<string, unknown>;
  const problems: { field: string; problem: string }[] = [];
  const instant = (field: string, text: unknown): number => {
    try {
      return readInstant(typeof text === 'string' ? text : '');
    } catch (error) {
      if (!(error instanceof InstantMalformed)) throw error;
      problems.push({ field, problem: `${told(text)} is not an RFC 3339 instant with its offset` });
      return NaN;
    }
  };

  if (typeof id !== 'string' && typeof id !== 'number')
    problems.push({ field: 'id', problem: 'a text or a number is expected' });
  const known = OPS.find((one) => one === op);
  if (!known) problems.push({ field: 'op', problem: `${told(op)} is none of ${OPS.join(', ')}` });
  const start = instant('at', at);
  const end = known === 'within' ? instant('until', until) : NaN;
  const counts = known === 'after' || known === 'before';
  if (counts && !(Number.isFinite(minutes) && (minutes as number) >= 0)) {
    problems.push({ field: 'minutes', problem: `${told(minutes)} is not a number of minutes, zero or more` });
  }
  if (!known || problems.length > 0) throw new CalendarCaseInvalid(problems);

  if (known === 'within') return { asked: { op: known, at: start, until: end }, terms };
  if (known === 'in_hours') return { asked: { op: known, at: start }, terms };
  return { asked: { op: known, at: start, ms: Math.round((minutes as number) * 60_000) }, terms };
}

const told = (given: unknown): string => (given === undefined ? 'nothing' : JSON.stringify(given));
