import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../platform/index.js';
import type { Mode } from '../seats.rules.js';

export type ApprovalRouteId = Id<'rte'>;

/** Who is asked for a yes: by policy, and from which amount on. */
@Entity('approval_routes')
export class ApprovalRoute {
  @PrimaryColumn('text') id!: ApprovalRouteId;
  @Column('text', { name: 'policy_id', nullable: true }) policyId!: string | null;
  @Column('text', { nullable: true }) currency!: string | null;
  /** Minor units; the driver gives them as text. */
  @Column('bigint', { name: 'amount_from' }) amountFrom!: string;
  /** Nobody: any manager. */
  @Column('text', { array: true }) approvers!: string[];
  @Column('text') mode!: Mode;
  /** Nobody: every manager who was not asked yet. */
  @Column('text', { name: 'escalate_to', array: true }) escalateTo!: string[];
  @Column('text', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'retired_at', nullable: true }) retiredAt!: Date | null;
  @Column('integer') version!: number;
}
