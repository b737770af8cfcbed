import type { ApprovalState } from './approval-states.rules.js';
import { INVOLVED } from './circumstances.queries.js';
import type { Involved } from './four-eyes.rules.js';
import type { Mode } from './seats.rules.js';

export interface PersonNamed {
  id: string;
  name: string;
}

/** An approval with all that its view shows. Instants within JSON are as PostgreSQL writes them. */
export interface ApprovalRow {
  id: string;
  decisionId: string;
  caseId: string;
  caseNumber: string;
  subject: string;
  state: ApprovalState;
  policyId: string;
  policyVersion: number;
  policy: string;
  rule: { row: string; outcome: string; says: string } | null;
  remedy: string;
  amount: string | null;
  currency: string | null;
  grantedAmount: string | null;
  reasonCode: string;
  why: string;
  customer: PersonNamed;
  involved: Involved;
  promiseAtRisk: { id: string; what: string; dueAt: string; state: string; restsOnIt: boolean } | null;
  evidenceCount: number;
  askedAt: Date;
  dueAt: Date;
  /** With microseconds, as lists are sorted by it. */
  due: string;
  originalDueAt: Date;
  level: number;
  mode: Mode;
  needed: number;
  seats: { personId: string; name: string; level: number }[];
  verdicts: {
    by: PersonNamed;
    onBehalfOf: PersonNamed;
    verdict: 'grant' | 'refuse';
    amount: number | null;
    note: string | null;
    provedBy: 'session' | 'key';
    at: string;
  }[];
  questions: {
    id: string;
    body: string;
    askedBy: PersonNamed;
    askedAt: string;
    answer: string | null;
    answeredAt: string | null;
  }[];
  commitmentId: string;
  settledAt: Date | null;
  settledBecause: string | null;
  version: number;
}

/** The case lives in its head, where it was merged. */
export const APPROVALS = `
  select a.id, a.decision_id as "decisionId", h.id as "caseId", h.number as "caseNumber", h.subject, a.state, a.policy_id as "policyId",
    a.policy_version as "policyVersion", p.name as policy, d.remedy, a.amount, a.currency, a.granted_amount as "grantedAmount",
    d.reason_code as "reasonCode", d.why, jsonb_build_object('id', k.id, 'name', k.name) as customer, a.asked_at as "askedAt",
    a.due_at as "dueAt", a.due_at::text as due, m.original_due_at as "originalDueAt", a.level, a.mode, a.needed,
    a.commitment_id as "commitmentId", a.settled_at as "settledAt", a.settled_because as "settledBecause", a.version,
    (select jsonb_build_object('row', r->>'id', 'outcome', r->>'outcome', 'says', r->>'says')
       from jsonb_array_elements(v.rows) r where r->>'id' = d.row_id limit 1) as rule,
    ${INVOLVED} as involved,
    (select coalesce(jsonb_agg(jsonb_build_object('personId', s.person_id, 'name', sp.name, 'level', s.level) order by s.level, sp.name), '[]')
       from approval_seats s join people sp on sp.id = s.person_id where s.approval_id = a.id) as seats,
    (select coalesce(jsonb_agg(jsonb_build_object('by', jsonb_build_object('id', b.id, 'name', b.name), 'onBehalfOf',
         jsonb_build_object('id', o.id, 'name', o.name), 'verdict', w.verdict, 'amount', w.amount, 'note', w.note, 'provedBy', w.proved_by,
         'at', w.at) order by w.at), '[]')
       from approval_verdicts w join people b on b.id = w.by_id join people o on o.id = w.seat_id where w.approval_id = a.id) as verdicts,
    (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'body', q.body, 'askedBy', jsonb_build_object('id', qp.id, 'name', qp.name),
         'askedAt', q.asked_at, 'answer', q.answer, 'answeredAt', q.answered_at) order by q.id), '[]')
       from approval_questions q join people qp on qp.id = q.asked_by where q.approval_id = a.id) as questions,
    (select jsonb_build_object('id', c.id, 'what', c.what, 'dueAt', c.due_at, 'state', c.state, 'restsOnIt', c.rests)
       from (select x.*, exists (select from commitment_backings e where e.commitment_id = x.id and e.backed_by_id = a.commitment_id) as rests
             from commitments x where x.case_id = any(kept_family(a.case_id)) and x.promisee = 'customer'
               and x.state in ('accepted', 'active', 'at_risk')) c
       order by c.rests desc, c.due_at, c.id limit 1) as "promiseAtRisk",
    (select coalesce(sum(cardinality(e.file_ids)), 0) from entries e where e.case_id = any(kept_family(a.case_id)))::int
      + (select count(*) from commitment_evidence e join commitments x on x.id = e.commitment_id
         where x.case_id = any(kept_family(a.case_id)) and x.id <> a.commitment_id)::int as "evidenceCount"
  from approvals a join decisions d on d.id = a.decision_id join policies p on p.id = a.policy_id
  join policy_versions v on v.policy_id = a.policy_id and v.number = a.policy_version
  join cases c0 on c0.id = a.case_id join cases h on h.id = coalesce(c0.head_id, c0.id)
  join customers k on k.id = a.customer_id join commitments m on m.id = a.commitment_id`;

/** Whose places $1 takes: their own, and those of everybody away who leads to them. */
export const PLACES_OF = (me: string): string => `
  (with recursive stands as (
     select ${me}::text as id
     union
     select b.person_id from absences b join stands s on b.substitute_id = s.id where b.starts_at <= now() and b.until > now())
   select id from stands)`;
