import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../platform/index.js';
import type { NearMiss, Outcome, ReasonCode, Remedy, RowTrace } from '../../policies/index.js';
import type { KnownFacts } from '../facts/facts-of-case.js';
import type { Beyond } from '../discretion/account.rules.js';
import type { DecisionState } from './decision-states.rules.js';

export type DecisionId = Id<'dec'>;
/** By what right something is given: the law or the policy gives it; whoever decides may; somebody else agreed. */
export type Authority = 'entitlement' | 'discretion' | 'approval';
/** Why nobody gives it alone: the policy wants it so, or says nothing; its row, or what the decider may, does not go as far. */
export type AskedBecause = 'needs_approval' | 'no_row' | 'over_limit' | Beyond;

/** What was decided for one case, by which version of which policy, on what facts. Sums are minor units, which the driver gives as text. */
@Entity('decisions')
export class Decision {
  @PrimaryColumn('text') id!: DecisionId;
  @Column('text', { name: 'case_id' }) caseId!: string;
  @Column('text', { name: 'customer_id' }) customerId!: string;
  @Column('text', { name: 'order_id', nullable: true }) orderId!: string | null;
  @Column('text', { name: 'policy_id' }) policyId!: string;
  @Column('integer', { name: 'policy_version' }) policyVersion!: number;
  @Column('text', { name: 'version_because' }) versionBecause!: 'in_force' | 'shown_at_purchase';
  /** When the customer asked for it. */
  @Column('timestamptz', { name: 'claimed_at', nullable: true }) claimedAt!: Date | null;
  @Column('jsonb') facts!: KnownFacts;
  @Column('text') outcome!: Outcome;
  @Column('text', { name: 'row_id', nullable: true }) rowId!: string | null;
  @Column('jsonb') trace!: readonly RowTrace[];
  @Column('jsonb', { name: 'near_misses' }) nearMisses!: readonly NearMiss[];
  @Column('jsonb', { nullable: true }) conflict!: { readonly statutory: string; readonly never: string } | null;
  @Column('text') remedy!: Remedy;
  @Column('jsonb') details!: Readonly<Record<string, unknown>>;
  @Column('bigint', { nullable: true }) amount!: string | null;
  @Column('text', { nullable: true }) currency!: string | null;
  @Column('text') authority!: Authority;
  @Column('text', { name: 'asked_because', nullable: true }) askedBecause!: AskedBecause | null;
  @Column('text') state!: DecisionState;
  @Column('text', { name: 'reason_code' }) reasonCode!: ReasonCode;
  @Column('text') why!: string;
  @Column('text', { name: 'decided_by' }) decidedBy!: string;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt!: Date;
  @Column('timestamptz', { name: 'granted_at', nullable: true }) grantedAt!: Date | null;
  @Column('timestamptz', { name: 'expires_at', nullable: true }) expiresAt!: Date | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt!: Date | null;
  @Column('text', { name: 'settled_because', nullable: true }) settledBecause!: string | null;
  @Column('integer') version!: number;
}
