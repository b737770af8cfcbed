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
import type { ApprovalId } from './approval.entity.js';
import { OPEN_APPROVALS } from './approval-states.rules.js';
import { approvalView, type ApprovalSheet, type ApprovalView, type Reading } from './approval.views.js';
import type { ListApprovalsDto } from './approvals.dto.js';
import { APPROVALS, PLACES_OF, type ApprovalRow } from './approvals.sql.js';
import { awayNow } from './circumstances.queries.js';
import type { Hand } from './four-eyes.rules.js';
import { restOf } from './sheet.queries.js';

/** Reads approvals: what waits for whom, and one with all there is to know about it. */
@Injectable()
export class ApprovalsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  one(actor: Actor, id: ApprovalId): Promise<ApprovalSheet> {
    return this.uow.read(actor, (work) => this.sheetIn(work, id));
  }

  /** Within an open unit of work. @throws NotFound */
  async sheetIn(work: Work, id: ApprovalId): Promise<ApprovalSheet> {
    const [row] = await work.query<ApprovalRow>(`${APPROVALS} where a.id = $1`, [id]);
    if (!row) throw new NotFound();
    return { ...approvalView(row, await readingOf(work, [row])), ...(await restOf(work, row)) };
  }

  /** What is open by when it is due, the soonest first; what is settled, and all together, the newest first. */
  list(actor: Actor, filter: ListApprovalsDto): Promise<Page<ApprovalView>> {
    return this.uow.read(actor, async (work) => {
      const byDue = filter.state === 'open' || filter.state === 'questioned' || filter.mine === true;
      const { where, parameters } = narrowed(actor, filter, byDue);
      const rows = await work.query<ApprovalRow>(
        `${APPROVALS} where ${where.join(' and ')} order by ${byDue ? 'a.due_at, a.id' : 'a.id desc'} limit ${filter.limit + 1}`,
        parameters,
      );
      const reading = await readingOf(work, rows);
      return pageOf(
        rows,
        filter.limit,
        (last) => (byDue ? writeCursor('due', [last.due, last.id]) : writeCursor('newest', [last.id])),
        (row) => approvalView(row, reading),
      );
    });
  }
}

function narrowed(
  actor: Actor,
  { state, mine, caseId, cursor }: ListApprovalsDto,
  byDue: boolean,
): { where: string[]; parameters: unknown[] } {
  const where = ['true'];
  const parameters: unknown[] = [];
  const param = (value: unknown): string => `$${parameters.push(value)}`;
  const states = state === 'open' || (mine && !state) ? OPEN_APPROVALS : state ? [state] : undefined;
  // Written out: the index on what is open knows these words.
  if (states) where.push(`a.state in (${states.map((one) => `'${one}'`).join(', ')})`);
  if (caseId) where.push(`a.case_id = any(kept_family(${param(caseId)}))`);
  if (mine) {
    const me = param(actor.personId ?? '');
    where.push(`exists (select from approval_seats s where s.approval_id = a.id and s.person_id in ${PLACES_OF(me)}
      and not exists (select from approval_verdicts w where w.approval_id = a.id and w.seat_id = s.person_id))
      and not exists (select from approval_verdicts w where w.approval_id = a.id and w.by_id = ${me})`);
  }
  if (byDue) {
    const after = readCursor('due', ['instant', 'text'], cursor);
    if (after) where.push(`(a.due_at, a.id) > (${param(after[0])}, ${param(after[1])})`);
  } else {
    const before = readCursor('newest', ['text'], cursor);
    if (before) where.push(`a.id < ${param(before[0])}`);
  }
  return { where, parameters };
}

async function readingOf(work: Work, rows: readonly ApprovalRow[]): Promise<Reading> {
  const away = await awayNow(work);
  const substitutes = [...away.values()].filter((id) => id !== null);
  const ids = new Set([...rows.flatMap(({ seats }) => seats.map(({ personId }) => personId)), ...substitutes]);
  const reader = work.actor.personId;
  const people = await work.query<Hand>('select id, name, email, role, active from people where id = any($1)', [
    [...ids, ...(reader ? [reader] : [])],
  ]);
  const byId = new Map(people.map((person) => [person.id, person]));
  return { reader: reader ? byId.get(reader) : undefined, away, people: byId, now: work.now };
}
