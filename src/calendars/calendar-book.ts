import { Injectable } from '@nestjs/common';
import { NotFound, type Work } from '../platform/index.js';
import { compileCalendar, type BusinessCalendar } from './calendar.rules.js';
import type { CalendarTerms } from './calendar-terms.rules.js';

/** Open every minute: the calendar of whoever has told us of none. */
export const ALWAYS_OPEN: BusinessCalendar = compileCalendar({
  zone: 'UTC',
  hours: Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]),
  ),
  holidays: [],
  breaks: {},
});

/** Calendars ready to be asked. A version never changes, so what was compiled once is kept for as long as the process lives. */
@Injectable()
export class CalendarBook {
  private readonly versions = new Map<string, BusinessCalendar>();

  /** The calendar as it stood in `version`, or as it stands now. @throws NotFound */
  async compiled(work: Work, calendarId: string, version?: number): Promise<BusinessCalendar> {
    const known = version === undefined ? undefined : this.versions.get(keyOf(calendarId, version));
    return known ?? (await this.look(work, calendarId, version)).compiled;
  }

  /** The newest version: for a clock that starts now and keeps it. @throws NotFound */
  newest(work: Work, calendarId: string): Promise<{ version: number; compiled: BusinessCalendar }> {
    return this.look(work, calendarId);
  }

  async has(work: Work, calendarId: string): Promise<boolean> {
    return (await work.query('select from calendars where id = $1', [calendarId])).length > 0;
  }

  private async look(
    work: Work,
    calendarId: string,
    version?: number,
  ): Promise<{ version: number; compiled: BusinessCalendar }> {
    const [found] = await work.query<{ version: number; terms: CalendarTerms }>(
      `select version, terms from calendar_versions where calendar_id = $1 and ($2::integer is null or version = $2)
       order by version desc limit 1`,
      [calendarId, version ?? null],
    );
    if (!found) throw new NotFound();
    const key = keyOf(calendarId, found.version);
    const compiled = this.versions.get(key) ?? compileCalendar(found.terms);
    this.versions.set(key, compiled);
    return { version: found.version, compiled };
  }
}

const keyOf = (calendarId: string, version: number): string => `${calendarId} ${version}`;
