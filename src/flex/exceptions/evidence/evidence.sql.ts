/** The decision behind exception $1, and the version of the policy that counted. */
export const DECIDED = `
  select d.id, d.outcome, d.version_because as "versionBecause", d.facts, d.trace, d.near_misses as "nearMisses", d.conflict, d.details,
    d.decided_by as "decidedById", p.name as "decidedByName", d.decided_at as "decidedAt",
    v.policy_id as "policyId", v.number as version, v.purpose, v.change_note as "changeNote", v.effective_from as "effectiveFrom", v.publisher_id as "publisherId",
    (select r from jsonb_array_elements(v.rows) r where r ->> 'id' = e.row_id limit 1) as row
  from exceptions e
  join decisions d on d.id = e.decision_id
  join policy_versions v on v.policy_id = e.policy_id and v.number = e.policy_version
  left join people p on p.id = d.decided_by
  where e.id = $1`;

/** What was brought in case $1, and whether it was there at $2. */
export const BROUGHT = `
  select id as "fileId", name, type, bytes, encode(sha256, 'hex') as sha256, added_by as "addedBy", added_at as "addedAt", added_at <= $2 as "knownThen"
  from files where case_id = $1 order by added_at, id limit 200`;

/** What those who were asked said of decision $1. */
export const SAID = `
  select v.approval_id as "approvalId", v.verdict, v.note, v.by_id as "byId", b.name as "byName", v.seat_id as "seatId", s.name as "seatName", v.at
  from approvals a join approval_verdicts v on v.approval_id = a.id
  left join people b on b.id = v.by_id left join people s on s.id = v.seat_id
  where a.decision_id = $1 order by v.at, v.by_id`;

/** What the ledger tells of these, and the first checkpoint that holds each. */
export const SEALED = `
  select ev.id as "eventId", ev.type, ev.at, s.seq, (select c.size from checkpoints c where c.size > s.seq order by c.size limit 1) as checkpoint
  from events ev left join sealed_events s on s.event_id = ev.id
  where ev.subject_id = any($1) order by ev.id limit 100`;

export interface DecidedRow {
  id: string;
  outcome: string;
  versionBecause: string;
  facts: Record<string, { value: unknown; source: string; by: string | null; at: string }>;
  trace: unknown;
  nearMisses: unknown;
  conflict: unknown;
  details: unknown;
  decidedById: string;
  decidedByName: string | null;
  decidedAt: Date;
  policyId: string;
  version: number;
  purpose: string;
  changeNote: string | null;
  effectiveFrom: Date | null;
  publisherId: string | null;
  row: Record<string, unknown> | null;
}
export interface BroughtRow {
  fileId: string;
  name: string;
  type: string;
  bytes: number;
  sha256: string;
  addedBy: string;
  addedAt: Date;
  knownThen: boolean;
}
export interface SaidRow {
  approvalId: string;
  verdict: string;
  note: string | null;
  byId: string;
  byName: string | null;
  seatId: string;
  seatName: string | null;
  at: Date;
}
export interface SealedRow {
  eventId: string;
  type: string;
  at: Date;
  seq: string | null;
  checkpoint: string | null;
}
