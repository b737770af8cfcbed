import type pg from 'pg';
import { newId } from '../src/platform/index.js';
import { RETURN_ROWS } from './return-policy.js';

/** What a test says of an exception; everything else is believable. */
export interface Bent {
  customerId: string;
  caseId: string;
  requestedBy: string;
  orderId?: string | null;
  policyId?: string;
  row?: string | null;
  remedy?: string;
  amount?: number | null;
  currency?: string;
  approvedBy?: readonly string[];
  team?: string | null;
  partnerId?: string | null;
  partyAtFault?: string | null;
  reason?: string;
  why?: string;
  flexed?: string;
  evidenceCount?: number;
  grantedAt?: Date;
  facts?: Record<string, unknown>;
}

/** A policy with one published version, as rows. */
export async function policyIn(db: pg.Client, name: string, authorId: string, publisherId: string): Promise<string> {
  const id = newId('pol', new Date());
  await db.query(
    `insert into policies (id, name, remedies, currency, created_by, created_at) values ($1, $2, '{refund,late_return}', 'EUR', $3, now())`,
    [id, name, authorId],
  );
  await db.query(
    `insert into policy_versions (policy_id, number, rows, purpose, author_id, written_at, published_at, publisher_id, effective_from)
     values ($1, 1, $2, 'Things come back unworn, and people come back too.', $3, '2020-01-01', '2020-01-02', $4, '2020-01-02')`,
    [id, JSON.stringify(RETURN_ROWS), authorId, publisherId],
  );
  return id;
}

/** A decision that bent a rule, and the exception it left; answers the exception's id. */
export async function bend(db: pg.Client, bent: Bent & { policyId: string }): Promise<string> {
  const grantedAt = bent.grantedAt ?? new Date();
  const [id, decisionId] = [newId('exc', grantedAt), newId('dec', grantedAt)];
  const approvedBy = bent.approvedBy ?? [];
  const row = bent.row === undefined ? 'R3' : bent.row;
  const amount = bent.amount === undefined ? 2_450 : bent.amount;
  const facts = bent.facts ?? {
    days_since_delivery: { value: 43, source: 'order', by: null, at: grantedAt.toISOString() },
    exceptions_before: { value: 4711, source: 'customer', by: null, at: grantedAt.toISOString() },
  };
  const same = {
    case_id: bent.caseId,
    customer_id: bent.customerId,
    order_id: bent.orderId ?? null,
    policy_id: bent.policyId,
    policy_version: 1,
    row_id: row,
    remedy: bent.remedy ?? 'refund',
    amount,
    currency: amount === null ? null : (bent.currency ?? 'EUR'),
    authority: approvedBy.length > 0 ? 'approval' : 'discretion',
    reason_code: bent.reason ?? 'goodwill',
    why: bent.why ?? 'She has been with us for years.',
    granted_at: grantedAt,
  };
  await insert(db, 'decisions', {
    ...same,
    id: decisionId,
    version_because: 'in_force',
    facts: JSON.stringify(facts),
    outcome: 'flexible',
    trace: JSON.stringify([{ row: 'R3', outcome: 'flexible', truth: 'true', cells: [] }]),
    state: 'granted',
    decided_by: bent.requestedBy,
    decided_at: grantedAt,
  });
  await insert(db, 'exceptions', {
    ...same,
    id,
    decision_id: decisionId,
    policy_name: 'Returns',
    rule_says: 'Up to 60 days we can make an exception for small things.',
    flexed: bent.flexed ?? 'day 43 in place of 30',
    requested_by: bent.requestedBy,
    team: bent.team ?? null,
    approved_by: approvedBy,
    party_at_fault: bent.partyAtFault ?? null,
    partner_id: bent.partnerId ?? null,
    evidence_count: bent.evidenceCount ?? 0,
    channel: 'phone',
    language: 'en',
  });
  return id;
}

async function insert(db: pg.Client, table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row);
  await db.query(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
}
