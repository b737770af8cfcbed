import { Injectable } from '@nestjs/common';
import { CalendarBook } from '../../calendars/index.js';
import { PartnersQueries } from '../../partners/index.js';
import {
  Invalid,
  NotFound,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type Id,
  type ListQuery,
  type Page,
  type Work,
} from '../../platform/index.js';
import { problemsOf } from './underpinning-target.rules.js';
import type { CreateUnderpinningTargetDto } from './underpinning-target.dto.js';
import {
  underpinningTargetView,
  type UnderpinningTargetRow,
  type UnderpinningTargetView,
} from './underpinning-target.views.js';
import { UnderpinnedAlready } from './underpinning.errors.js';

export type UnderpinningTargetId = Id<'upt'>;

const COLUMNS = `select id, party, partner_id as "partnerId", kind, reply_minutes as "replyMinutes", done_minutes as "doneMinutes",
  calendar_id as "calendarId", created_at as "createdAt", retired_at as "retiredAt" from underpinning_targets`;

/** Writes down what others owe us by contract, and we each other. One is never changed: it is retired, and another takes its place. */
@Injectable()
export class UnderpinningTargetsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly partners: PartnersQueries,
    private readonly calendars: CalendarBook,
  ) {}

  /** @throws UnderpinnedAlready */
  create(actor: Actor, asked: CreateUnderpinningTargetDto): Promise<UnderpinningTargetView> {
    return this.uow.run(actor, async (work) => {
      await this.check(work, asked);
      const { party, partnerId = null, kind, replyMinutes = null, doneMinutes = null, calendarId = null } = asked;
      const [present] = await work.query<{ id: string }>(
        `select id from underpinning_targets where retired_at is null and party = $1 and partner_id is not distinct from $2 and kind = $3`,
        [party, partnerId, kind],
      );
      if (present) throw new UnderpinnedAlready(present.id);
      const id = work.newId('upt');
      await work.query(
        `insert into underpinning_targets (id, party, partner_id, kind, reply_minutes, done_minutes, calendar_id, created_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [id, party, partnerId, kind, replyMinutes, doneMinutes, calendarId, actor.id, work.now],
      );
      work.record({ type: 'underpinning.agreed', subjectId: id });
      const [row] = await work.query<UnderpinningTargetRow>(`${COLUMNS} where id = $1`, [id]);
      return underpinningTargetView(row!);
    });
  }

  /** It counts for no task that comes from now on. @throws NotFound also when it was retired before */
  retire(actor: Actor, id: UnderpinningTargetId): Promise<void> {
    return this.uow.run(actor, async (work) => {
      const found = await work.query(
        'select from underpinning_targets where id = $1 and retired_at is null for update',
        [id],
      );
      if (found.length === 0) throw new NotFound();
      await work.query('update underpinning_targets set retired_at = $2 where id = $1', [id, work.now]);
      work.record({ type: 'underpinning.retired', subjectId: id });
    });
  }

  /** The newest first, retired ones among them. */
  list(actor: Actor, { limit, cursor }: ListQuery): Promise<Page<UnderpinningTargetView>> {
    const [before] = readCursor('underpinning', ['text'], cursor) ?? [null];
    return this.uow.read(actor, async (work) => {
      const rows = await work.query<UnderpinningTargetRow>(
        `${COLUMNS} where $1::text is null or id < $1 order by id desc limit $2`,
        [before, limit + 1],
      );
      return pageOf(rows, limit, (last) => writeCursor('underpinning', [last.id]), underpinningTargetView);
    });
  }

  private async check(work: Work, asked: CreateUnderpinningTargetDto): Promise<void> {
    const problems = problemsOf(asked);
    if (asked.partnerId && !(await this.partners.partner(work, asked.partnerId)))
      problems.push({ field: 'partnerId', problem: 'there is no such partner' });
    if (asked.calendarId && !(await this.calendars.has(work, asked.calendarId)))
      problems.push({ field: 'calendarId', problem: 'there is no such calendar' });
    if (problems.length > 0) throw new Invalid(problems);
  }
}
