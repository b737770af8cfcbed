import { Injectable } from '@nestjs/common';
import {
  NotFound,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type Page,
  type Work,
} from '../platform/index.js';
import { caseBehind } from './case-aliases.js';
import type { CaseId } from './case.entity.js';
import type { TimelineDto } from './timeline.dto.js';
import { timelinePage } from './timeline.sql.js';
import { timelineItem, type TimelineItem, type TimelineRow } from './timeline.views.js';

/** What happened in a case, in order, as far as the reader may know. */
@Injectable()
export class TimelineQueries {
  constructor(private readonly uow: UnitOfWork) {}

  timeline(actor: Actor, named: CaseId, asked: TimelineDto): Promise<Page<TimelineItem>> {
    return this.uow.read(actor, async (work) => {
      const id = await caseBehind(work, named);
      const after = readCursor(asked.order, ['text'], asked.cursor);
      const onwards = after ? `and v.id ${asked.order === 'asc' ? '>' : '<'} $2` : '';
      const rows = await work.query<TimelineRow>(
        timelinePage(actor.audience === 'partner', onwards, asked.order, asked.limit + 1),
        after ? [id, after[0]] : [id],
      );
      if (rows.length === 0) await assertThere(work, id);
      return pageOf(
        rows,
        asked.limit,
        (last) => writeCursor(asked.order, [last.id]),
        (row) => timelineItem(actor, row),
      );
    });
  }
}

async function assertThere(work: Work, id: CaseId): Promise<void> {
  if ((await work.query('select from cases where id = $1', [id])).length === 0) throw new NotFound();
}
