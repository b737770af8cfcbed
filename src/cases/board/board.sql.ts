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
const UNDONE = `m.state = 'broken' and not m.done_late`;
const STILL_WANTED = `m.due_at > now() - interval '${UNDONE_DAYS} days'
  and not exists (select from cases x where x.id = m.case_id and x.state = 'closed')`;

type Param = (value: unknown) => string;

/** Where the promises of a filter are read from and what holds of them: with `m` for a promise, to be put behind `from` and `where`. */
export interface Chosen {
  /** A common table expression that comes first; empty where the whole table is read. */
  readonly pool: string;
  readonly from: string;
  readonly holds: string;
}

/**
 * An owner's promises are few and found by their cases: they are gathered first. Everybody's are never gathered: each cell reads the
 * stretch of an index that it shows.
 */
export function chosenBy(filter: BoardFilter, personId: string | undefined, param: Param): Chosen {
  const holds = ['true'];
  if (filter.kind) holds.push(`m.kind = ${param(filter.kind)}`);
  if (filter.state) holds.push(`m.state = ${param(filter.state)}`);
  const owner = filter.mine ? (personId ?? '') : filter.owner;
  if (owner === undefined) return { pool: '', from: 'commitments m', holds: holds.join(' and ') };
  const owned = owner === 'none' ? 'c.owner_id is null' : `c.owner_id = ${param(owner)}`;
  return {
    pool: `pool as materialized (select m.* from cases c join commitments m on m.case_id = c.id
      where ${owned} and c.state <> 'closed' and (${OPEN} or ${UNDONE})),`,
    from: 'pool m',
    holds: holds.join(' and '),
  };
}

/** The two stretches a cell is made of, each in the order of its index. */
export function stretches({ from, holds }: Chosen, party: string, when: When, rest = 'true'): string[] {
  const within = `${party} and ${BOUNDS[when]} and ${holds} and ${rest}`;
  const open = `select m.due_at, m.id from ${from} where ${OPEN} and ${within}`;
  if (when !== 'late') return [open];
  return [open, `select m.due_at, m.id from ${from} where ${UNDONE} and ${STILL_WANTED} and ${within}`];
}

/** `until.midnight`: the end of the reader's day. */
const BOUNDS: Record<When, string> = {
  late: 'm.due_at < now()',
  nextHour: `m.due_at >= now() and m.due_at < now() + interval '1 hour'`,
  today: `m.due_at >= now() + interval '1 hour' and m.due_at < greatest(until.midnight, now() + interval '1 hour')`,
  later: `m.due_at >= greatest(until.midnight, now() + interval '1 hour')`,
};

export const untilMidnight = (zone: string): string =>
  `until as materialized (select (date_trunc('day', now() at time zone ${zone}) + interval '1 day') at time zone ${zone} as midnight)`;

/** The first rows of stretches that are each in order. */
export const firstOf = (parts: readonly string[], rows: number): string =>
  `select * from (${parts.map((part) => `(${part} order by m.due_at, m.id limit ${rows})`).join(' union all ')}) f order by due_at, id limit ${rows}`;
