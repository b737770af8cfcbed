import { instant, Money } from '../../platform/index.js';
import { CATALOGUE } from '../../policies/index.js';
import type { AskedBecause } from '../decisions/decision.entity.js';
import type { ExceptionRow } from './exceptions.sql.js';

/** What became of it; looked at again as time goes by. */
export class OutcomeView {
  /** What the customer said last within ninety days, about the case or the order, from 1 to 5. */
  pulse!: number | null;
  /** Another complaint of theirs within ninety days. */
  repeatComplaintId!: string | null;
  /** When they first ordered again. */
  orderedAgainAt!: string | null;
  lookedAt!: string;
}

/** The cell that was missed, as plain data, for who words it otherwise than `flexed` does. */
export class BentView {
  fact!: string;
  label!: string;
  /** What its numbers count, such as `days`. */
  unit!: string | null;
  cell!: object;
  value!: unknown;
}

/** A rule that was bent, with everything as it stood then. */
export class ExceptionView {
  id!: string;
  grantedAt!: string;
  case!: { id: string; number: number | null };
  customer!: { id: string; name: string | null };
  orderId!: string | null;
  decisionId!: string;
  /** The policy and its version that counted, called as it was then. */
  policy!: { id: string; name: string; version: number };
  row!: string | null;
  /** The rule as it read then. */
  ruleSays!: string;
  /** What was bent about it. */
  flexed!: string;
  /** Null where no row was missed by one cell alone, or the decision is older than this. */
  bent!: BentView | null;
  /** Why somebody else had to agree, where they had to. */
  askedBecause!: AskedBecause | null;
  remedy!: string;
  value!: Money | null;
  authority!: 'discretion' | 'approval';
  requester!: { id: string; name: string | null };
  team!: string | null;
  /** Who agreed, where it was not the requester alone. */
  approvers!: { id: string; name: string | null }[];
  partyAtFault!: string | null;
  partner!: { id: string; name: string | null } | null;
  reason!: string;
  why!: string;
  evidenceCount!: number;
  channel!: string;
  language!: string;
  region!: string | null;
  /** Null until it was looked at for the first time. */
  outcome!: OutcomeView | null;
}

export function exceptionView(row: ExceptionRow): ExceptionView {
  const { id, orderId, decisionId, ruleSays, flexed, remedy, authority, team, approvers, partyAtFault } = row;
  const { reason, why, evidenceCount, channel, language, region } = row;
  return {
    id,
    grantedAt: instant(row.grantedAt)!,
    case: { id: row.caseId, number: row.caseNumber === null ? null : Number(row.caseNumber) },
    customer: { id: row.customerId, name: row.customerName },
    orderId,
    decisionId,
    policy: { id: row.policyId, name: row.policyName, version: row.policyVersion },
    row: row.row,
    ruleSays,
    flexed,
    bent: bentView(row),
    askedBecause: row.askedBecause,
    remedy,
    value: row.amount === null ? null : { amount: Number(row.amount), currency: row.currency! },
    authority,
    requester: { id: row.requesterId, name: row.requesterName },
    team,
    approvers,
    partyAtFault,
    partner: row.partnerId === null ? null : { id: row.partnerId, name: row.partnerName },
    reason,
    why,
    evidenceCount,
    channel,
    language,
    region,
    outcome: outcomeView(row),
  };
}

function bentView({ nearest }: ExceptionRow): BentView | null {
  if (!nearest?.cell) return null;
  const { fact, cell, is } = nearest;
  const { label, unit } = CATALOGUE.get(fact) ?? { label: fact };
  return { fact, label, unit: unit ?? null, cell, value: is ?? null };
}

function outcomeView({ pulse, repeatComplaintId, orderedAgainAt, lookedAt }: ExceptionRow): OutcomeView | null {
  if (lookedAt === null) return null;
  return { pulse, repeatComplaintId, orderedAgainAt: instant(orderedAgainAt), lookedAt: instant(lookedAt) };
}
