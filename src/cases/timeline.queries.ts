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
import { timelineItem, type TimelineItem, type TimelineRow } from './timeline.views.js';

const TIMELINE = `
  select v.id, coalesce(e.at, v.at)::text as at, v.type, v.actor_kind as "actorKind", v.actor_id as "actorId", p.name as "actorName", v.subject_id as "subjectId", v.data,
    e.id as "entryId", e.kind as "entryKind", e.author_kind as "authorKind", e.body, e.readers, e.channel, e.file_ids as "fileIds"
  from events v
  left join entries e on v.type = 'entry.written' and e.id = v.subject_id
  left join people p on p.id = v.actor_id
  where v.case_id = $1 and v.type <> all ('{link.made,mail.queued,mail.held,mail.sent}')`;

/** What happened in a case, in order, as far as the reader may know. */
@Injectable()
export class TimelineQueries {
  constructor(private readonly uow: UnitOfWork) {}

  timeline(actor: Actor, named: CaseId, asked: TimelineDto): Promise<Page<TimelineItem>> {
    return this.uow.read(actor, async (work) => {
      const id = await caseBehind(work, named);
      const after = readCursor(asked.order, ['text'], asked.cursor);
      const [compare, direction] = asked.order === 'asc' ? ['>', 'asc'] : ['<', 'desc'];
      const rows = await work.query<TimelineRow>(
        `${TIMELINE} ${after ? `and v.id ${compare} $2` : ''} order by v.id ${direction} limit ${asked.limit + 1}`,
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
