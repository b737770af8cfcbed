import { UNDONE } from './board/board.sql.js';

/** The lists everybody looks at, by name. */
export const LIST_VIEWS = ['open', 'mine', 'unowned', 'waiting', 'late', 'snoozed'] as const;
export type ListView = (typeof LIST_VIEWS)[number];

/** What one person has put off, on `c`. */
const snoozedBy = (me: string): string =>
  `any(array(select z.case_id from case_snoozes z where z.person_id = ${me} and z.until > now()))`;

/**
 * The cases of a view, as a clause on `c`; `me` is a parameter that holds the reader's id. Late is what owes something past its time, or
 * broke a promise that is still waited for.
 */
export const viewClause = (view: ListView, me: string): string => `${CLAUSES[view](me)} and c.state <> 'closed'`;

const CLAUSES: Record<ListView, (me: string) => string> = {
  open: () => 'true',
  mine: (me) => `c.owner_id = ${me}`,
  unowned: () => 'c.owner_id is null',
  waiting: () => `c.state = 'waiting'`,
  late: () => `c.id in (select l.id from cases l where l.next_due_at < now() and l.state <> 'closed'
    union select coalesce(b.head_id, b.id) from commitments m join cases b on b.id = m.case_id where ${UNDONE})`,
  snoozed: (me) => `c.id = ${snoozedBy(me)}`,
};

/** What the reader has put off stands back. */
export const notSnoozed = (me: string): string => `not c.id = ${snoozedBy(me)}`;
