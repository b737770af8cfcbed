import type { NearMiss } from '../../policies/index.js';
import type { AskedBecause } from '../decisions/decision.entity.js';

/** An exception with the names of whoever has to do with it; the columns of `ExceptionRow`. */
const COLUMNS = `
  e.id, e.granted_at::text as "grantedAt", coalesce(e.amount, -1)::text as sorted,
  e.case_id as "caseId", k.number::text as "caseNumber", e.customer_id as "customerId", c.name as "customerName", e.order_id as "orderId",
  e.decision_id as "decisionId", e.policy_id as "policyId", e.policy_name as "policyName", e.policy_version as "policyVersion", e.row_id as row,
  e.rule_says as "ruleSays", e.flexed, e.remedy, e.amount::text, e.currency, e.authority, e.requested_by as "requesterId", r.name as "requesterName", e.team,
  (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a_p.name) order by a.at), '[]')
   from unnest(e.approved_by) with ordinality as a(id, at) left join people a_p on a_p.id = a.id) as approvers,
  e.party_at_fault as "partyAtFault", e.partner_id as "partnerId", p.name as "partnerName", e.reason_code as reason, e.why,
  e.evidence_count as "evidenceCount", e.channel, e.language, e.region,
  d.near_misses -> 0 as nearest, d.asked_because as "askedBecause",
  o.pulse, o.repeat_complaint_id as "repeatComplaintId", o.ordered_again_at as "orderedAgainAt", o.looked_at as "lookedAt"`;
const NAMES = `
  left join cases k on k.id = e.case_id left join customers c on c.id = e.customer_id left join people r on r.id = e.requested_by
  left join partners p on p.id = e.partner_id left join exception_outcomes o on o.exception_id = e.id
  left join decisions d on d.id = e.decision_id`;

export interface ExceptionRow {
  id: string;
  /** As PostgreSQL writes it. */
  grantedAt: string;
  /** By what the order of values goes. */
  sorted: string;
  caseId: string;
  caseNumber: string | null;
  customerId: string;
  customerName: string | null;
  orderId: string | null;
  decisionId: string;
  policyId: string;
  policyName: string;
  policyVersion: number;
  row: string | null;
  ruleSays: string;
  flexed: string;
  remedy: string;
  amount: string | null;
  currency: string | null;
  authority: 'discretion' | 'approval';
  requesterId: string;
  requesterName: string | null;
  team: string | null;
  approvers: { id: string; name: string | null }[];
  partyAtFault: string | null;
  partnerId: string | null;
  partnerName: string | null;
  reason: string;
  why: string;
  evidenceCount: number;
  nearest: NearMiss | null;
  askedBecause: AskedBecause | null;
  channel: string;
  language: string;
  region: string | null;
  pulse: number | null;
  repeatComplaintId: string | null;
  orderedAgainAt: Date | null;
  lookedAt: Date | null;
}

/** The first so many in this order; names are looked up for those alone. */
export function exceptionPage(where: readonly string[], order: string, rows: number): string {
  const chosen = `select e.* from exceptions e where ${['true', ...where].join(' and ')} order by ${order} limit ${rows}`;
  return `select ${COLUMNS} from (${chosen}) e ${NAMES} order by ${order}`;
}

/** All of them, the newest first, with the facts they were decided by: to be read through a cursor. */
export const allExceptions = (where: readonly string[]): string => `
  select ${COLUMNS}, d.facts from exceptions e ${NAMES}
  where ${['true', ...where].join(' and ')} order by e.granted_at desc, e.id desc`;

/** Those that are named, in no order. */
export const exceptionsNamed = (where: string): string => `select ${COLUMNS} from exceptions e ${NAMES} where ${where}`;
