import { compileCalendar, type BusinessCalendar } from './calendar.rules.js';
import { readCalendarTerms } from './calendar-terms.rules.js';

/**
 * Compiled calendars by their terms, so that asking the same one again finds its table built. The least recently asked ones go when all
 * tables together hold more intervals than `limit` (24 bytes each).
 */
export class CompiledCalendars {
  private readonly byTerms = new Map<string, { calendar: BusinessCalendar; weight: number }>();
  private weight = 0;

  constructor(private readonly limit = 2_000_000) {}

  /** The calendar of terms nobody has checked yet. Throws `CalendarTermsInvalid`. */
  of(terms: unknown): BusinessCalendar {
    const key = JSON.stringify(terms);
    const found = this.byTerms.get(key);
    const calendar = found?.calendar ?? compileCalendar(readCalendarTerms(terms));
    // Tables grow while they are used, so each is weighed again when it is next asked for.
    const weight = OVERHEAD + calendar.table.opens.length;
    this.byTerms.delete(key);
    this.byTerms.set(key, { calendar, weight });
    this.weight += weight - (found?.weight ?? 0);
    this.makeRoom();
    return calendar;
  }

  private makeRoom(): void {
    for (const [key, { weight }] of this.byTerms) {
      if (this.weight <= this.limit || this.byTerms.size === 1) return;
      this.byTerms.delete(key);
      this.weight -= weight;
    }
  }
}

/** What a calendar weighs besides its table, in intervals. */
const OVERHEAD = 200;
