import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../platform/index.js';

export type FeedbackId = Id<'fbk'>;

/** What a customer told us about an order or a case, as they said it. */
@Entity('feedback')
export class Feedback {
  @PrimaryColumn('text') id!: FeedbackId;
  @Column('text', { name: 'customer_id' }) customerId!: string;
  @Column('text', { name: 'order_id', nullable: true }) orderId!: string | null;
  /** The case it opened or is about. */
  @Column('text', { name: 'case_id', nullable: true }) caseId!: string | null;
  /** Where it was said: `review`. */
  @Column('text') source!: string;
  /** 1 to 5, 5 is best. */
  @Column('smallint', { nullable: true }) score!: number | null;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('text', { nullable: true }) body!: string | null;
  @Column('timestamptz', { name: 'asked_at', nullable: true }) askedAt!: Date | null;
  @Column('timestamptz', { name: 'answered_at' }) answeredAt!: Date;
  @Column('text', { name: 'external_ref', nullable: true }) externalRef!: string | null;
}
