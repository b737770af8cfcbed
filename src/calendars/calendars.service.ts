import { Injectable } from '@nestjs/common';
import { assertFresh, UnitOfWork, type Actor, type Work } from '../platform/index.js';
import type { CalendarTermsDto, CreateCalendarDto } from './calendar.dto.js';
import { Calendar, CalendarVersion, type CalendarId } from './calendar.entity.js';
import { calendarView, type CalendarView } from './calendar.views.js';
import { readCalendarTerms, type CalendarTerms } from './calendar-terms.rules.js';

/** Makes calendars and their versions. A version is added, never changed, so no past measurement is ever rewritten. */
@Injectable()
export class CalendarsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws CalendarTermsInvalid */
  create(actor: Actor, { name, ...given }: CreateCalendarDto): Promise<CalendarView> {
    const terms = readCalendarTerms(given);
    return this.unitOfWork.run(actor, async (work) => {
      const calendar: Calendar = { id: work.newId('cal'), name, version: 1, createdAt: work.now };
      await work.insert(Calendar, calendar);
      await addVersion(work, calendar, terms);
      work.record({ type: 'calendar.created', subjectId: calendar.id });
      return calendarView({ ...calendar, terms });
    });
  }

  /** Gives a calendar new hours from now on. @throws CalendarTermsInvalid, NotFound, Stale */
  revise(actor: Actor, id: CalendarId, given: CalendarTermsDto, ifMatch?: number): Promise<CalendarView> {
    const terms = readCalendarTerms({ ...given });
    return this.unitOfWork.run(actor, async (work) => {
      const calendar = await work.lock(Calendar, id);
      assertFresh(calendar.version, ifMatch);
      await work.update(Calendar, calendar, {});
      await addVersion(work, calendar, terms);
      work.record({ type: 'calendar.revised', subjectId: id, data: { version: calendar.version } });
      return calendarView({ ...calendar, terms, createdAt: work.now });
    });
  }
}

async function addVersion(work: Work, { id, version }: Calendar, terms: CalendarTerms): Promise<void> {
  await work.insert(CalendarVersion, { calendarId: id, version, terms, createdBy: work.actor.id, createdAt: work.now });
}
