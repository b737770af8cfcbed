import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../platform/index.js';
import type { Remedy as RemedyKind } from '../../policies/index.js';
import type { RemedyState } from './remedy-states.rules.js';

export type RemedyId = Id<'rem'>;
export type RemedyDetails = Readonly<Record<string, unknown>>;

/** What a granted decision gives, on its way to the customer: one for each decision. The sum is minor units, which the driver gives as text. */
@Entity('remedies')
export class Remedy {
  @PrimaryColumn('text') id!: RemedyId;
  @Column('text', { name: 'decision_id' }) decisionId!: string;
  @Column('text', { name: 'case_id' }) caseId!: string;
  @Column('text') kind!: RemedyKind;
  @Column('bigint', { nullable: true }) amount!: string | null;
  @Column('text', { nullable: true }) currency!: string | null;
  @Column('jsonb') details!: RemedyDetails;
  /** What stands on the parcel that comes back. */
  @Column('text', { nullable: true }) rma!: string | null;
  @Column('text') state!: RemedyState;
  /** How often it was ordered. */
  @Column('integer') attempt!: number;
  @Column('timestamptz', { name: 'ordered_at' }) orderedAt!: Date;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt!: Date | null;
  @Column('integer') version!: number;
}
