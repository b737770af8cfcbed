import { OPEN_STATES } from '../../commitments/index.js';
import type { BoardFilter } from './board.dto.js';

/** The columns of the board: when a promise falls due, seen from now. */
export const WHENS = ['late', 'nextHour', 'today', 'later'] as const;
export type When = (typeof WHENS)[number];

/** Counting stops here: beyond it a number says no more than "many", and to find it costs as much as reading all of them. */
export const COUNTED_TO = 99;
/** What was broken and never done hangs on the board for so long, or until its case is closed. */
const UNDONE_DAYS = 30;

const OPEN = `m.state in (${OPEN_STATES.map((state) => `'${state}'`).join(', ')})`;
/** Broken, and somebody still waits for it. */
export const UNDONE = `m.state = 'broken' and not m.done_late and not m.case_closed and m.due_at > now() - interval '${UNDONE_DAYS} days'`;

/** The party a promise is shown under; ours is the one without a partner. */
export const US = 'm.partner_id is null';
export const isOurs = (party: string): boolean => party === 'us';

export type Param = (value: unknown) => string;

/** The columns as a common table expression `w`: each from one instant until before the next. The day is the reader's. */
export const columnsIn = (zone: string): string =>
  `w as materialized (select w.* from (select now() as now, now() + interval '1 hour' as soon) t
    cross join lateral (select greatest(soon, (date_trunc('day', now at time zone ${zone}) + interval '1 day') at time zone ${zone}) as night) n
    cross join lateral (values ('late', '-infinity'::timestamptz, now), ('nextHour', now, soon), ('today', soon, night), ('later', night, 'infinity'))
      w ("when", since, until))`;
const WITHIN = 'm.due_at >= w.since and m.due_at < w.until';

/** What a filter lets through of the promises `m`, their owner apart. */
export interface Chosen {
  /** Open ones of these states, in words an index is found by; null: none. */
  readonly open: string | null;
  readonly undone: boolean;
  readonly holds: string;
}

/** A state is written into the text: planned for any state, a rare one would be looked for among all the others. */
export const chosenBy = ({ state, kind }: BoardFilter, param: Param): Chosen => ({
  open: state === undefined ? OPEN : state === 'broken' ? null : `m.state = '${state}'`,
  undone: state === undefined || state === 'broken',
  holds: kind ? `m.kind = ${param(kind)}` : 'true',
});

/** The first promises of a party in the column `w`: each of the stretches they are made of is read in the order of its index. */
export const firstOf = (party: string, chosen: Chosen, rows: number): string =>
  first(chosen, rows, (kind) => `${kind} and ${party} and ${WITHIN} ${kind === UNDONE ? `and w.when = 'late'` : ''}`);

/** The very first one of a party, in whichever column. */
export const mostUrgentOf = (party: string, chosen: Chosen): string =>
  first(chosen, 1, (kind) => `${kind} and ${party} ${kind === UNDONE ? 'and m.due_at < now()' : ''}`);

function first({ open, undone, holds }: Chosen, rows: number, where: (kind: string) => string): string {
  const stretches = [...(open ? [open] : []), ...(undone ? [UNDONE] : [])].map(
    (kind) =>
      `(select m.due_at, m.id from commitments m where ${where(kind)} and ${holds} order by m.due_at, m.id limit ${rows})`,
  );
  return `select * from (${stretches.join(' union all ')}) f order by due_at, id limit ${rows}`;
}

/**
 * All promises of an owner's cases, each in its cell, as a common table expression `placed`. They are few, and found by their cases: they are
 * gathered first. Everybody's never are.
 */
export function placedOf(owner: string, { open, undone, holds }: Chosen, param: Param): string {
  const owned = owner === 'none' ? 'c.owner_id is null' : `c.owner_id = ${param(owner)}`;
  const kinds = [...(open ? [open] : []), ...(undone ? [UNDONE] : [])].map((kind) => `(${kind})`).join(' or ');
  return `placed as materialized (select coalesce(m.partner_id, 'us') as party, m.due_at, m.id, w.when
    from cases c join commitments m on m.case_id = c.id join w on ${WITHIN}
    where ${owned} and c.state <> 'closed' and ${holds} and (${kinds}))`;
}
