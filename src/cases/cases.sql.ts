import { instant, readCursor, writeCursor, type Actor } from '../platform/index.js';
import type { CaseState } from './case-states.rules.js';
import type { CaseKind, Severity } from './case.entity.js';
import type { CaseHead, CaseListItem } from './case.views.js';
import { dayOf, joinsOfTheDay, OF_THE_DAY, type DayRow } from './case-day.sql.js';
import { notSnoozed, viewClause } from './case-list-views.sql.js';
import { staffSearch } from './case-search.sql.js';
import type { ListCasesDto } from './list-cases.dto.js';

export interface ListedRow {
  id: string;
  number: string;
  kind: CaseKind;
  severity: Severity;
  subject: string;
  state: CaseState;
  urgentSince: string | Date | null;
  channel: string;
  /** Null, like the name, for a major case. */
  customerId: string | null;
  customer: string | null;
  ownerId: string | null;
  owner: string | null;
  orderId: string | null;
  /** As PostgreSQL writes them, microseconds and all: cursors need those. */
  receivedAt: string;
  nextDueAt: string;
  reopenCount: number;
  version: number;
}

/** A row as it is shown: its instants may also be Dates. */
export type ShownRow = Omit<ListedRow, 'receivedAt' | 'nextDueAt'> & {
  receivedAt: string | Date;
  nextDueAt: string | null;
};

export const LISTED_COLUMNS = `c.id, c.number, c.kind, c.severity, c.subject, c.state, c.urgent_since as "urgentSince", c.channel, c.customer_id as "customerId", k.name as customer,
  c.owner_id as "ownerId", o.name as owner, c.order_id as "orderId", c.received_at::text as "receivedAt", c.next_due_at::text as "nextDueAt",
  c.reopen_count as "reopenCount", c.version`;
const JOINED = 'left join customers k on k.id = c.customer_id left join people o on o.id = c.owner_id';
export const LISTED_TABLES = `cases c ${JOINED}`;

/** The cases of one page are chosen first; only they are joined with whom they belong to. `me`: the parameter that holds who reads. */
export const pageOfCases = ({ where, order, me }: { where: string; order: string; me: string }, rows: number): string =>
  `select ${LISTED_COLUMNS}, ${OF_THE_DAY} from (select * from cases c where ${where} order by ${order} limit ${rows}) c
   ${JOINED} ${joinsOfTheDay(me)} order by ${order}`;

export const listItem = (row: ListedRow & DayRow): CaseListItem => ({ ...caseHead(row), ...dayOf(row) });

export const caseHead = (row: ShownRow): CaseHead => ({
  id: row.id,
  number: Number(row.number),
  kind: row.kind,
  severity: row.severity,
  subject: row.subject,
  state: row.state,
  urgency: row.urgentSince === null ? 'normal' : 'urgent',
  channel: row.channel,
  customer: row.customerId === null ? null : { id: row.customerId, name: row.customer! },
  owner: row.ownerId === null ? null : { id: row.ownerId, name: row.owner! },
  orderId: row.orderId,
  receivedAt: instant(row.receivedAt)!,
  nextDueAt: instant(row.nextDueAt),
  reopenCount: row.reopenCount,
  version: row.version,
});

/** The where, order and cursor of a list; values go to `parameters`. */
export function caseFilter(
  actor: Actor,
  filter: ListCasesDto,
  parameters: unknown[],
): { where: string; order: string; me: string; cursor: (last: ListedRow) => string } {
  const param = (value: unknown): string => `$${parameters.push(value)}`;
  const me = param(actor.personId ?? '');
  const where = [stateClause(filter, param)];
  if (filter.view) where.push(viewClause(filter.view, me));
  if (hidesSnoozed(filter)) where.push(notSnoozed(me));
  if (filter.owner === 'none') where.push('c.owner_id is null');
  else if (filter.owner)
    where.push(`c.owner_id = ${param(filter.owner === 'me' ? (actor.personId ?? '') : filter.owner)}`);
  if (filter.customer) where.push(`c.customer_id = ${param(filter.customer)}`);
  // Major cases are those without a customer, and an index finds them by that.
  if (filter.kind) where.push(filter.kind === 'major' ? 'c.customer_id is null' : `c.kind = ${param(filter.kind)}`);
  if (filter.partner)
    where.push(
      `c.id in (select coalesce(k.head_id, k.id) from participations p join cases k on k.id = p.case_id
         where p.partner_id = ${param(filter.partner)} and p.ended_at is null)`,
    );
  if (filter.q) where.push(staffSearch(filter.q, param));
  if (filter.sort === 'received') {
    const after = readCursor('received', ['instant', 'text'], filter.cursor);
    if (after) where.push(`(c.received_at, c.id) < (${param(after[0])}::timestamptz, ${param(after[1])})`);
    return {
      where: where.join(' and '),
      order: 'c.received_at desc, c.id desc',
      me,
      cursor: (last) => writeCursor('received', [last.receivedAt, last.id]),
    };
  }
  const after = readCursor('nextDue', ['instant', 'text'], filter.cursor);
  if (after) where.push(`(c.next_due_at, c.id) > (${param(after[0])}::timestamptz, ${param(after[1])})`);
  return {
    where: where.join(' and '),
    order: 'c.next_due_at, c.id',
    me,
    cursor: (last) => writeCursor('nextDue', [last.nextDueAt, last.id]),
  };
}

/** A search finds everything; a list leaves out what was put off, unless that is what is asked for. */
const hidesSnoozed = ({ snoozed, view, q }: ListCasesDto): boolean =>
  snoozed === undefined ? view !== 'snoozed' && !q : snoozed === 'hide';

function stateClause(filter: ListCasesDto, param: (value: unknown) => string): string {
  const state = filter.state ?? (filter.q ? 'all' : 'open');
  if (state === 'all') return 'true';
  return state === 'open' ? `c.state <> 'closed'` : `c.state = ${param(state)}`;
}
