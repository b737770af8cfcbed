import { OPEN_STATES, withMerged, type CommitmentState } from '../commitments/index.js';
import { instant } from '../platform/index.js';
import type { CaseListItem } from './case.views.js';

/** What a row of a list tells beside the case itself: what falls due first, and what is new for its reader. */
export interface DayRow {
  promiseId: string | null;
  promiseWhat: string;
  promiseState: CommitmentState;
  promiseDue: string;
  promisePartnerId: string | null;
  promisePartner: string | null;
  promisedTo: 'customer' | 'us';
  unread: number;
  snoozedUntil: string | null;
}

export const UNREAD_COUNTED_TO = 99;

export const OF_THE_DAY = `d.id as "promiseId", d.what as "promiseWhat", d.state as "promiseState", d.due_at::text as "promiseDue",
  d.partner_id as "promisePartnerId", d.partner as "promisePartner", d.promisee as "promisedTo", u.unread, z.until::text as "snoozedUntil"`;

const OPEN = OPEN_STATES.map((state) => `'${state}'`).join(', ');
const FAMILY = `any${withMerged('c.id')}`;

/** How many entries of others in the case `c` its reader has not seen, as a query with the column `unread`. */
export const unreadIn = (
  me: string,
): string => `select count(*)::int as unread from (select from entries e where e.case_id = ${FAMILY}
    and e.id > coalesce((select r.last_seen from case_reads r where r.person_id = ${me} and r.case_id = c.id), '') and e.author_id <> ${me}
    limit ${UNREAD_COUNTED_TO}) e`;

/** On `c`, the few cases of one page; `me` is the parameter that holds who reads. */
export const joinsOfTheDay = (me: string): string => `
  left join lateral (select m.id, m.what, m.state, m.due_at, m.partner_id, m.promisee, n.name as partner
    from commitments m left join partners n on n.id = m.partner_id
    where m.case_id = ${FAMILY} and m.held_since is null and m.state in (${OPEN}) order by m.due_at, m.id limit 1) d on true
  cross join lateral (${unreadIn(me)}) u
  left join case_snoozes z on z.person_id = ${me} and z.case_id = c.id and z.until > now()`;

export const dayOf = (row: DayRow): Pick<CaseListItem, 'nextPromise' | 'unread' | 'snoozedUntil'> => ({
  nextPromise:
    row.promiseId === null
      ? null
      : {
          id: row.promiseId,
          what: row.promiseWhat,
          state: row.promiseState,
          dueAt: instant(row.promiseDue)!,
          partner: row.promisePartnerId === null ? null : { id: row.promisePartnerId, name: row.promisePartner! },
          to: row.promisedTo,
        },
  unread: row.unread,
  snoozedUntil: instant(row.snoozedUntil),
});
