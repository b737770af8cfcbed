import { Injectable } from '@nestjs/common';
import { Commitment, isNegotiating, OPEN_STATES, withMerged } from '../../commitments/index.js';
import { PartnersQueries } from '../../partners/index.js';
import {
  instant,
  NotFound,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type Page,
  type Work,
} from '../../platform/index.js';
import { Booking } from '../bookings/booking.entity.js';
import { Disclosures } from './disclosures.js';
import { Task, type TaskId } from './task.entity.js';
import { commitmentStatesOf } from './task.rules.js';
import { taskView, type TaskContactView, type TaskParts, type TaskPreviewView, type TaskView } from './task.views.js';
import type { ListTasksDto } from './tasks.dto.js';

/** Reads tasks: a partner its own, staff all. What a partner is shown of a customer by this is noted. */
@Injectable()
export class TasksQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly disclosures: Disclosures,
    private readonly partners: PartnersQueries,
  ) {}

  async one(actor: Actor, id: TaskId): Promise<TaskView> {
    const view = await this.uow.read(actor, (work) => this.view(work, id));
    await this.disclosures.note(actor, [view]);
    return view;
  }

  /** These, in the order of `ids`. */
  async these(actor: Actor, ids: readonly TaskId[]): Promise<TaskView[]> {
    const found = await this.uow.read(actor, (work) => this.views(work, ids));
    await this.disclosures.note(actor, found);
    const views = new Map(found.map((view) => [view.id, view]));
    return ids.flatMap((id) => views.get(id) ?? []);
  }

  async view(work: Work, id: TaskId): Promise<TaskView> {
    const [view] = await this.views(work, [id]);
    if (!view) throw new NotFound();
    return view;
  }

  /** By due time, the soonest first. */
  async list(actor: Actor, filter: ListTasksDto): Promise<Page<TaskView>> {
    const page = await this.uow.read(actor, async (work) => {
      const where = ['true'];
      const parameters: unknown[] = [];
      const param = (value: unknown): string => `$${parameters.push(value)}`;
      if (filter.mine) where.push(`t.assignee_id = ${param(actor.personId ?? '')}`);
      if (filter.partner) where.push(`t.partner_id = ${param(filter.partner)}`);
      if (filter.caseId) where.push(inCase(actor, param(filter.caseId)));
      if (filter.state) where.push(stateFilter(filter.state, param));
      const after = readCursor('due', ['instant', 'text'], filter.cursor);
      if (after) where.push(`(c.due_at, t.id) > (${param(after[0])}, ${param(after[1])})`);
      const rows = await work.query<{ id: TaskId; due: string }>(
        `select t.id, c.due_at::text as due from tasks t join commitments c on c.id = t.commitment_id
         where ${where.join(' and ')} order by c.due_at, t.id limit ${filter.limit + 1}`,
        parameters,
      );
      const views = new Map(
        (
          await this.views(
            work,
            rows.slice(0, filter.limit).map((row) => row.id),
          )
        ).map((view) => [view.id, view]),
      );
      return pageOf(
        rows,
        filter.limit,
        (last) => writeCursor('due', [last.due, last.id]),
        (row) => views.get(row.id)!,
      );
    });
    await this.disclosures.note(actor, page.items);
    return page;
  }

  /** A task as its partner reads it, whoever asks. */
  async asItsPartnerReads(work: Work, id: TaskId): Promise<TaskPreviewView> {
    const [task] = await this.views(work, [id], { ...work.actor, role: 'partner', audience: 'partner' });
    const [part] = await work.query<Pick<TaskPreviewView, 'partner' | 'role' | 'purpose'>>(
      `select n.name as partner, p.role, p.purpose from tasks t join participations p on p.id = t.participation_id
       join partners n on n.id = p.partner_id where t.id = $1`,
      [id],
    );
    const { kind, title, instructions, proof, contact, commitment, partnerId } = task!;
    const { window, dueAt, replyBy = null } = commitment!;
    const opensAt = await this.partners.opensAfter(work, partnerId, new Date(dueAt));
    return { ...part!, kind, title, instructions, proof, contact, window, dueAt, replyBy, opensAt: instant(opensAt) };
  }

  async views(work: Work, ids: readonly TaskId[], reader: Actor = work.actor): Promise<TaskView[]> {
    if (ids.length === 0) return [];
    const tasks = await work.find(Task, 'where id = any($1) order by id', [ids]);
    const commitments = await work.find(Commitment, 'where id = any($1) or supersedes = any($1)', [
      tasks.map((task) => task.commitmentId),
    ]);
    const known = await this.knownToReader(work, tasks, reader);
    const bookings = reader.audience === 'partner' ? [] : await bookingsOf(work, ids);
    return tasks.map((task) =>
      taskView(reader, {
        task,
        commitment: commitments.find((c) => c.id === task.commitmentId) ?? null,
        pending: commitments.find((c) => c.supersedes === task.commitmentId && isNegotiating(c.state)) ?? null,
        ...known.get(task.id)!,
        booking: bookings.find((booking) => booking.taskId === task.id) ?? null,
      }),
    );
  }

  private async knownToReader(
    work: Work,
    tasks: readonly Task[],
    reader: Actor,
  ): Promise<Map<string, Pick<TaskParts, 'caseId' | 'contact' | 'underpinning'>>> {
    const rows = await work.query<
      { id: string; caseId: string; underpinned: boolean; replyBy: Date | null; doneBy: Date | null } & TaskContactView
    >(
      `select t.id, case when $2 then p.case_alias else t.case_id end as "caseId", k.name, k.phone, k.address,
         u.task_id is not null as underpinned, u.reply_by as "replyBy", u.done_by as "doneBy"
       from tasks t join participations p on p.id = t.participation_id left join underpinnings u on u.task_id = t.id left join lateral kept_task_contact(t.id) k on true
       where t.id = any($1)`,
      [tasks.map((task) => task.id), reader.audience === 'partner'],
    );
    return new Map(
      rows.map(({ id, caseId, name, phone, address, underpinned, replyBy, doneBy }) => [
        id,
        { caseId, contact: { name, phone, address }, underpinning: underpinned ? { replyBy, doneBy } : null },
      ]),
    );
  }
}

/** Ours with those merged into it; a partner's by whatever name it knows the case, and no other case with it. */
const inCase = ({ audience }: Actor, id: string): string =>
  audience === 'partner'
    ? `(t.case_id = ${id} or t.participation_id in (select id from participations where case_alias = ${id}))`
    : `(t.case_id = any${withMerged(id)} or t.participation_id in (select id from participations where case_alias = ${id}))`;

/** Bookings of these tasks, and whether the newest message about one could not be delivered so far. */
async function bookingsOf(work: Work, taskIds: readonly TaskId[]): Promise<(Booking & { unanswered: boolean })[]> {
  const bookings = await work.find(Booking, 'where task_id = any($1)', [taskIds]);
  if (bookings.length === 0) return [];
  const newest = await work.query<{ id: string; unanswered: boolean }>(
    `select distinct on (data->>'bookingId') data->>'bookingId' as id,
       state = 'failed' or state = 'queued' and attempts > 0 and held_until is null as unanswered
     from deliveries where data->>'bookingId' = any($1) and data ? 'bookingId' order by data->>'bookingId', id desc`,
    [bookings.map(({ id }) => id)],
  );
  return bookings.map((booking) => ({
    ...booking,
    unanswered: newest.find(({ id }) => id === booking.id)?.unanswered ?? false,
  }));
}

function stateFilter(state: NonNullable<ListTasksDto['state']>, param: (value: unknown) => string): string {
  if (state === 'open') return `(c.state = any(${param([...OPEN_STATES])}) or c.state = 'broken' and not c.done_late)`;
  const { states, doneLate } = commitmentStatesOf(state);
  return `c.state = any(${param(states)})${doneLate === undefined ? '' : ` and c.done_late = ${param(doneLate)}`}`;
}
