import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../platform/index.js';
import type { ApprovalState } from './approval-states.rules.js';
import type { Mode } from './seats.rules.js';

export type ApprovalId = Id<'apr'>;

/** Somebody is asked to agree to a decision. What was asked, of whom, and under which version stays as it was. Sums are minor units, as text. */
@Entity('approvals')
export class Approval {
  @PrimaryColumn('text') id!: ApprovalId;
  @Column('text', { name: 'decision_id' }) decisionId!: string;
  @Column('text', { name: 'case_id' }) caseId!: string;
  @Column('text', { name: 'customer_id' }) customerId!: string;
  @Column('text', { name: 'policy_id' }) policyId!: string;
  @Column('integer', { name: 'policy_version' }) policyVersion!: number;
  @Column('text', { name: 'requested_by' }) requestedBy!: string;
  @Column('bigint', { nullable: true }) amount!: string | null;
  @Column('text', { nullable: true }) currency!: string | null;
  @Column('text') state!: ApprovalState;
  @Column('text') mode!: Mode;
  /** How many different people have to agree. */
  @Column('integer') needed!: number;
  @Column('text', { name: 'escalate_to', array: true }) escalateTo!: string[];
  @Column('integer', { name: 'answer_within_minutes' }) answerWithinMinutes!: number;
  /** The circle that is asked now; 1 is the first. */
  @Column('integer') level!: number;
  /** Our promise that somebody answers. */
  @Column('text', { name: 'commitment_id' }) commitmentId!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('timestamptz', { name: 'due_at' }) dueAt!: Date;
  @Column('bigint', { name: 'granted_amount', nullable: true }) grantedAmount!: string | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt!: Date | null;
  @Column('text', { name: 'settled_because', nullable: true }) settledBecause!: string | null;
  @Column('integer') version!: number;
}
