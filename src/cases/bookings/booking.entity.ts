import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EndpointId, Id } from '../../platform/index.js';
import type { BookingState } from './booking.rules.js';

export type BookingId = Id<'bkg'>;

/** That a task was booked with its partner's own system. */
@Entity('bookings')
export class Booking {
  @PrimaryColumn('text') id!: BookingId;
  @Column('text', { name: 'case_id' }) caseId!: string;
  @Column('text', { name: 'task_id' }) taskId!: string;
  @Column('text', { name: 'partner_id' }) partnerId!: string;
  @Column('text', { name: 'endpoint_id' }) endpointId!: EndpointId;
  /** The promise that is booked now. */
  @Column('text', { name: 'commitment_id' }) commitmentId!: string;
  @Column('text') state!: BookingState;
  @Column('timestamptz', { name: 'cancel_by' }) cancelBy!: Date;
  /** The number under which the partner has it. */
  @Column('text', { nullable: true }) confirmation!: string | null;
  /** Why it failed, in the partner's words. */
  @Column('text', { nullable: true }) failure!: string | null;
  /** When what the partner last told us happened, by its clock. */
  @Column('timestamptz', { name: 'told_of', nullable: true }) toldOf!: Date | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('integer') version!: number;
}
