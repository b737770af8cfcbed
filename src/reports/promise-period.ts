import { readInstant } from '../calendars/index.js';
import { Invalid } from '../platform/index.js';

/** Which promises a report is about, and as of when it judges what is overdue. Instants; null = no bound. */
export interface PromisePeriod {
  /** Made at this instant or later. */
  from: Date | null;
  /** Made before this instant. */
  to: Date | null;
  /** Null: now, by the database's clock. */
  asOf: Date | null;
}

/** The bounds as a person or program names them. */
export interface PeriodWords {
  from?: string | undefined;
  to?: string | undefined;
  asOf?: string | undefined;
}

const DAY = 24 * 60 * 60_000;

/**
 * Reads `2017-11-30`, `2017-11-30 12:00` and RFC 3339 instants; what names no zone is UTC. A bare day begins at 00:00, except as `to`,
 * where it counts whole: from the 1st to the 30th is the whole of November. @throws Invalid
 */
export function readPeriod(words: PeriodWords): PromisePeriod {
  const period = {
    from: readMoment('from', words.from),
    to: readMoment('to', words.to, DAY),
    asOf: readMoment('asOf', words.asOf),
  };
  if (period.from && period.to && period.from >= period.to)
    throw new Invalid([{ field: 'to', problem: 'lies before "from"' }]);
  return period;
}

function readMoment(field: string, text: string | undefined, dayIs = 0): Date | null {
  if (text === undefined || text === '') return null;
  const bare = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const whole = bare ? `${text}T00:00:00` : text.replace(' ', 'T');
  try {
    return new Date(readInstant(/(Z|[+-]\d{2}:\d{2})$/i.test(whole) ? whole : `${whole}Z`) + (bare ? dayIs : 0));
  } catch {
    throw new Invalid([{ field, problem: `is neither a day nor an instant: "${text.slice(0, 40)}"` }]);
  }
}
