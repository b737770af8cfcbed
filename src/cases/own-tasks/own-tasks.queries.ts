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
} from '../../platform/index.js';
import { COUNTED_TO } from '../board/board.sql.js';
import { Drafts } from './drafts.js';
import { OwnTask, type OwnTaskId } from './own-task.entity.js';
import { ownTaskView, type OwnTaskCountView, type OwnTaskSubject, type OwnTaskView } from './own-task.views.js';
import type { ListOwnTasksDto } from './own-tasks.dto.js';

/** Reads what our own people are to do. */
@Injectable()
export class OwnTasksQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: Drafts,
  ) {}

  one(actor: Actor, id: OwnTaskId): Promise<OwnTaskView> {
    return this.uow.read(actor, (work) => this.view(work, id));
  }

  async view(work: Work, id: OwnTaskId): Promise<OwnTaskView> {
    const [view] = await this.views(work, [id]);
    if (!view) throw new NotFound();
    return view;
  }

  /** How many are open: of everybody's cases. */
  count(actor: Actor): Promise<OwnTaskCountView> {
    return this.uow.read(actor, async (work) => {
      const [row] = await work.query<{ count: number }>(
        `select count(*)::int as count from (select from own_tasks where state = 'open' limit ${COUNTED_TO + 1}) t`,
      );
      return { count: Math.min(row!.count, COUNTED_TO), more: row!.count > COUNTED_TO };
    });
  }

  /** By when they are to be done, the soonest first. */
  list(actor: Actor, filter: ListOwnTasksDto): Promise<Page<OwnTaskView>> {
    return this.uow.read(actor, async (work) => {
      const where = ['true'];
      const parameters: unknown[] = [];
      const param = (value: unknown): string => `$${parameters.push(value)}`;
      const state = filter.state ?? 'open';
      if (state === 'open') where.push(`t.state = 'open'`);
      else if (state !== 'all') where.push(`t.state = ${param(state)}`);
      if (filter.mine) where.push(`c.owner_id = ${param(actor.personId ?? '')}`);
      if (filter.caseId) where.push(`t.case_id = ${param(filter.caseId)}`);
      const after = readCursor('due', ['instant', 'text'], filter.cursor);
      if (after) where.push(`(t.due_at, t.id) > (${param(after[0])}, ${param(after[1])})`);
      const rows = await work.query<{ id: OwnTaskId; due: string }>(
        `select t.id, t.due_at::text as due from own_tasks t join cases c on c.id = t.case_id
         where ${where.join(' and ')} order by t.due_at, t.id limit ${filter.limit + 1}`,
        parameters,
      );
      const ids = rows.slice(0, filter.limit).map(({ id }) => id);
      const views = new Map((await this.views(work, ids)).map((view) => [view.id, view]));
      return pageOf(
        rows,
        filter.limit,
        (last) => writeCursor('due', [last.due, last.id]),
        ({ id }) => views.get(id)!,
      );
    });
  }

  private async views(work: Work, ids: readonly OwnTaskId[]): Promise<OwnTaskView[]> {
    if (ids.length === 0) return [];
    const tasks = await work.find(OwnTask, 'where id = any($1) order by id', [ids]);
    const subjects = await work.query<{ id: string } & OwnTaskSubject>(
      `select t.id, c.number::int as "caseNumber", c.subject, c.owner_id as "ownerId", m.what, m.due_at as "promisedFor"
       from own_tasks t join cases c on c.id = t.case_id join commitments m on m.id = t.commitment_id where t.id = any($1)`,
      [ids],
    );
    const about = new Map(subjects.map(({ id, ...subject }) => [id, subject]));
    const views: OwnTaskView[] = [];
    for (const task of tasks) {
      const draft = task.state === 'open' ? await this.drafts.of(work, task) : null;
      views.push(ownTaskView(task, about.get(task.id)!, draft));
    }
    return views;
  }
}
