import type { StoredFile, Work } from '../../../platform/index.js';
import { partnerReader } from '../../../platform/index.js';
import type { Claim } from '../claim.entity.js';

/** A promise of the partner's, as the pack tells it. */
export interface PackedPromise {
  what: string;
  state: string;
  doneLate: boolean;
  completedAt: string | null;
  settledReason: string | null;
  terms: {
    version: number;
    proposedBy: string;
    at: string;
    window: string | null;
    dueAt: string;
    note: string | null;
  }[];
  proofs: { kind: string; takenAt: string; note: string | null; fileId: string | null }[];
}
export interface PackedTask {
  kind: string;
  title: string;
  instructions: string;
  proof: string;
}
export interface PackedShipment {
  trackingNumber: string;
  state: string;
  promisedAt: string | null;
  deliveredAt: string | null;
  scans: { at: string; state: string; place: string | null; note: string | null }[];
}

/** All that the claim's partner may know of it anyway, and nothing else: what leaves the house is named here, field by field. */
export interface PackFacts {
  claim: Claim;
  /** The partner's own name for the case. */
  caseRef: string;
  partner: string;
  madeAt: Date;
  tasks: PackedTask[];
  promises: PackedPromise[];
  shipment: PackedShipment | null;
  files: PackedFile[];
}
export type PackedFile = Pick<
  StoredFile,
  'id' | 'name' | 'type' | 'bytes' | 'sha256' | 'cleanSha256' | 'cleanBytes' | 'addedAt'
>;

export async function packFacts(work: Work, claim: Claim): Promise<PackFacts> {
  const { caseId, partnerId } = claim;
  const [names] = await work.query<{ caseRef: string; partner: string }>(
    `select p.case_alias as "caseRef", n.name as partner from participations p join partners n on n.id = p.partner_id
     where p.case_id = $1 and p.partner_id = $2 order by p.started_at desc limit 1`,
    [caseId, partnerId],
  );
  const files = await work.query<PackFacts['files'][number]>(
    `select id, name, type, bytes, sha256, clean_sha256 as "cleanSha256", clean_bytes as "cleanBytes", added_at as "addedAt"
     from files where case_id = $1 and $2 = any (readers) order by id`,
    [caseId, partnerReader(partnerId)],
  );
  return {
    claim,
    caseRef: names!.caseRef,
    partner: names!.partner,
    madeAt: work.now,
    tasks: await work.query(
      'select kind, title, instructions, proof from tasks where case_id = $1 and partner_id = $2 order by id',
      [caseId, partnerId],
    ),
    promises: await promisesOf(work, claim),
    shipment: await shipmentOf(work, claim),
    files,
  };
}

const PROMISES = `
  select c.what, c.state, c.done_late as "doneLate", c.settled_reason as "settledReason", to_json(c.completed_at) as "completedAt",
    (select coalesce(jsonb_agg(jsonb_build_object('version', t.version, 'proposedBy', t.proposed_by, 'at', t.at,
       'window', t.local_start || ' – ' || t.local_end || ' (' || t.zone || ')', 'dueAt', t.due_at, 'note', t.note) order by t.version), '[]')
     from commitment_terms t where t.commitment_id = c.id) as terms,
    (select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'takenAt', e.taken_at, 'note', e.note, 'fileId', e.file_id) order by e.added_at), '[]')
     from commitment_evidence e where e.commitment_id = c.id) as proofs
  from commitments c where c.case_id = $1 and c.partner_id = $2 order by c.id`;

const promisesOf = (work: Work, { caseId, partnerId }: Claim): Promise<PackedPromise[]> =>
  work.query(PROMISES, [caseId, partnerId]);

const SHIPMENT = `
  select s.tracking_number as "trackingNumber", s.state, to_json(s.promised_at) as "promisedAt", to_json(s.delivered_at) as "deliveredAt",
    (select coalesce(jsonb_agg(jsonb_build_object('at', c.at, 'state', c.state, 'place', c.place, 'note', c.note) order by c.at, c.id), '[]')
     from shipment_scans c where c.shipment_id = s.id) as scans
  from shipments s where s.id = $1 and s.partner_id = $2`;

async function shipmentOf(work: Work, { shipmentId, partnerId }: Claim): Promise<PackedShipment | null> {
  const [shipment] = await work.query<PackedShipment>(SHIPMENT, [shipmentId, partnerId]);
  return shipment ?? null;
}

/** Something that was said between us and the partner. */
export interface PackedEntry {
  id: string;
  at: Date;
  from: 'partner' | 'us';
  body: string;
}

/** What was written to the partner or by it, some at a time, from the first. */
export const entriesAfter = (
  work: Work,
  { caseId, partnerId }: Claim,
  after: string,
  limit: number,
): Promise<PackedEntry[]> =>
  work.query(
    `select id, at, body, case author_kind when 'partner' then 'partner' else 'us' end as "from" from entries
     where case_id = $1 and $2 = any (readers) and author_kind in ('staff', 'partner', 'system') and id > $3 order by id limit $4`,
    [caseId, partnerReader(partnerId), after, limit],
  );
