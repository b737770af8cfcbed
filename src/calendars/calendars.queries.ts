import { Injectable } from '@nestjs/common';
import {
  NotFound,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type ListQuery,
  type Page,
} from '../platform/index.js';
import type { CalendarId } from './calendar.entity.js';
import { calendarView, type CalendarRow, type CalendarView } from './calendar.views.js';

const ORDER = 'calendars';
/** Our own people see all; a partner's people ($2 names it) the one it works by. */
const SHOWN = '($2::text is null or c.id = (select calendar_id from partners where id = $2))';
const NEWEST = `select c.id, c.name, v.version, v.terms, v.created_at as "createdAt"
  from calendars c join calendar_versions v on v.calendar_id = c.id and v.version = c.version`;

@Injectable()
export class CalendarsQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The newest calendar first; a partner's people find their own alone. */
  list(actor: Actor, { limit, cursor }: ListQuery): Promise<Page<CalendarView>> {
    const [before] = readCursor(ORDER, ['text'], cursor) ?? [null];
    return this.unitOfWork.read(actor, async (work) => {
      const rows = await work.query<CalendarRow>(
        `${NEWEST} where ($1::text is null or c.id < $1) and ${SHOWN} order by c.id desc limit $3`,
        [before, actor.partnerId ?? null, limit + 1],
      );
      return pageOf(rows, limit, (last) => writeCursor(ORDER, [last.id]), calendarView);
    });
  }

  /** @throws NotFound */
  one(actor: Actor, id: CalendarId): Promise<CalendarView> {
    return this.unitOfWork.read(actor, async (work) => {
      const [row] = await work.query<CalendarRow>(`${NEWEST} where c.id = $1 and ${SHOWN}`, [
        id,
        actor.partnerId ?? null,
      ]);
      if (!row) throw new NotFound();
      return calendarView(row);
    });
  }
}
