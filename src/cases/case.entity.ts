import { Column, Entity, PrimaryColumn, type ColumnOptions } from 'typeorm';
import type { Id } from '../platform/index.js';
import type { CaseState, ClosedReason } from './case-states.rules.js';

export type CaseId = Id<'cs'>;
export const SEVERITIES = ['low', 'normal', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];
/** `major`: one cause behind the matters of many customers, itself about none of them. */
export const CASE_KINDS = ['complaint', 'request', 'question', 'compliment', 'proactive', 'major'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** One matter of one customer, with everybody who has a part in putting it right. */
@Entity('cases')
export class Case {
  @PrimaryColumn('text') id!: CaseId;
  /** Short, for people to say on the telephone. Given by the database. */
  @Column('bigint', { generated: true, insert: false, update: false } as ColumnOptions) number!: string;
  @Column('text') kind!: CaseKind;
  @Column('text') severity!: Severity;
  @Column('text') subject!: string;
  @Column('text') channel!: string;
  /** Null for a major case. */
  @Column('text', { name: 'customer_id', nullable: true }) customerId!: string | null;
  @Column('text', { name: 'order_id', nullable: true }) orderId!: string | null;
  @Column('text') state!: CaseState;
  @Column('text', { name: 'owner_id', nullable: true }) ownerId!: string | null;
  /** Since when it is urgent; null: it is not. */
  @Column('timestamptz', { name: 'urgent_since', nullable: true }) urgentSince!: Date | null;
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
  @Column('timestamptz', { name: 'state_since' }) stateSince!: Date;
  @Column('text', { name: 'closed_reason', nullable: true }) closedReason!: ClosedReason | null;
  @Column('integer', { name: 'reopen_count' }) reopenCount!: number;
  /** The case it was merged into, by way of others too: where it lives on. */
  @Column('text', { name: 'head_id', nullable: true }) headId!: CaseId | null;
  @Column('text', { name: 'created_by' }) createdBy!: string;
  @Column('integer') version!: number;
}
