import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../platform/index.js';
import type { ClaimKind } from './claim.rules.js';
import type { ClaimState } from './claim-states.rules.js';

export type ClaimId = Id<'clm'>;

/** Money we want back from a partner for what went wrong on its side. Sums are minor units; the driver gives them as text. */
@Entity('claims')
export class Claim {
  @PrimaryColumn('text') id!: ClaimId;
  @Column('text', { name: 'case_id' }) caseId!: string;
  @Column('text', { name: 'partner_id' }) partnerId!: string;
  @Column('text', { name: 'shipment_id', nullable: true }) shipmentId!: string | null;
  @Column('text') kind!: ClaimKind;
  /** What happened, in words the partner reads once it is filed. */
  @Column('text') reason!: string;
  @Column('bigint') amount!: string;
  @Column('text') currency!: string;
  @Column('text') state!: ClaimState;
  /** When it became known; the time to file runs from here. */
  @Column('timestamptz', { name: 'happened_at' }) happenedAt!: Date;
  @Column('timestamptz', { name: 'file_by' }) fileBy!: Date;
  @Column('timestamptz', { name: 'filed_at', nullable: true }) filedAt!: Date | null;
  /** What the partner calls it. */
  @Column('text', { nullable: true }) reference!: string | null;
  /** Our promise to file it in time. */
  @Column('text', { name: 'filing_id' }) filingId!: string;
  /** The partner's task to answer it, once it is filed. */
  @Column('text', { name: 'answer_task_id', nullable: true }) answerTaskId!: string | null;
  @Column('bigint', { nullable: true }) granted!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('text', { name: 'answer_note', nullable: true }) answerNote!: string | null;
  @Column('bigint') recovered!: string;
  @Column('timestamptz', { name: 'paid_at', nullable: true }) paidAt!: Date | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { name: 'withdrawal_reason', nullable: true }) withdrawalReason!: string | null;
  @Column('text', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('integer') version!: number;
}
