import type { Work } from '../../platform/index.js';
import type { Wait } from '../clocks.rules.js';
import type { Happening } from './happenings.rules.js';

/** A wait with what was waited for. */
export interface NamedWait extends Wait {
  refId: string;
}

export interface CaseHistory {
  receivedAt: Date;
  /** The end of its time: its closing, or now. */
  until: Date;
  isClosed: boolean;
  happenings: Happening[];
  waits: NamedWait[];
}

/**
 * An automatic reply is written by the desk itself and answers nobody. Promises to the customer, and the acknowledgement, are news to them:
 * they tell how things stand, but answer no question.
 */
const HISTORY = `
  select c.received_at as "receivedAt", c.state = 'closed' as "isClosed", c.state_since as "stateSince",
    (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'at', extract(epoch from h.at) * 1000, 'what', h.what)), '[]') from (
       select c.id, c.received_at as at, 'received' as what
       union all select e.id, e.at, case e.author_kind when 'customer' then 'customer wrote' else 'answered' end
         from entries e where e.case_id = c.id and 'customer' = any (e.readers) and e.author_kind in ('customer', 'staff')
       union all select 'ack_' || a.case_id, a.at, 'told' from acknowledgements a where a.case_id = c.id
       union all select m.id, m.accepted_at, 'told' from commitments m where m.case_id = c.id and m.source = 'given'
         and m.promiser = 'us' and m.promisee = 'customer' and m.accepted_at is not null
       union all select r.id, r.proposed_at, 'proposed' from resolutions r where r.case_id = c.id
       union all select r.id, r.agreed_at, 'agreed' from resolutions r where r.case_id = c.id and r.agreed_at is not null
       union all select r.id, r.declined_at, 'declined' from resolutions r where r.case_id = c.id and r.declined_at is not null
       union all select x.id, x.closed_at, 'closed' from closures x where x.case_id = c.id
       union all select x.id, x.reopened_at, 'reopened' from closures x where x.case_id = c.id and x.reopened_at is not null
       union all select w.id, w.started_at, 'asked' from waits w where w.case_id = c.id and w.party = 'customer'
       union all select w.id, w.settled_at, 'heard' from waits w where w.case_id = c.id and w.party = 'customer' and w.settled_at is not null
     ) h) as happenings,
    (select coalesce(jsonb_agg(jsonb_build_object('party', w.party, 'partnerId', w.partner_id, 'refId', w.ref_id,
       'startedAt', extract(epoch from w.started_at) * 1000, 'settledAt', extract(epoch from w.settled_at) * 1000) order by w.started_at, w.id), '[]')
     from waits w where w.case_id = c.id) as waits
  from cases c where c.id = $1`;

interface Row {
  receivedAt: Date;
  isClosed: boolean;
  stateSince: Date;
  happenings: (Omit<Happening, 'at'> & { at: number })[];
  waits: (Omit<NamedWait, 'startedAt' | 'settledAt'> & { startedAt: number; settledAt: number | null })[];
}

/** Everything in a case that its targets and clocks hang on, in one statement; undefined when it is not there. */
export async function historyOf(work: Work, caseId: string): Promise<CaseHistory | undefined> {
  const [row] = await work.query<Row>(HISTORY, [caseId]);
  if (!row) return undefined;
  // What was waited for to be read may have happened later than the reader began.
  const latest = Math.max(work.now.getTime(), ...row.happenings.map(({ at }) => at), ...row.waits.map(settled));
  return {
    receivedAt: row.receivedAt,
    until: row.isClosed ? row.stateSince : new Date(latest),
    isClosed: row.isClosed,
    happenings: row.happenings.map((happening) => ({ ...happening, at: new Date(happening.at) })),
    waits: row.waits.map((wait) => ({
      ...wait,
      startedAt: new Date(wait.startedAt),
      settledAt: wait.settledAt === null ? null : new Date(wait.settledAt),
    })),
  };
}

const settled = ({ startedAt, settledAt }: Row['waits'][number]): number => settledAt ?? startedAt;
