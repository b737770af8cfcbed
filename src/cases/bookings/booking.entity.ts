import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant, type EndpointId, type Id } from '../../platform/index.js';
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

/** A task's booking, for our staff. */
export class BookingView {
  id!: string;
  /** `not_answered`: their system has not taken the request so far. `to_telephone`: it must be cancelled by telephone. */
  state!: BookingState | 'not_answered';
  confirmation!: string | null;
  failure!: string | null;
  /** Until then a withdrawal cancels it by itself; afterwards somebody has to telephone. */
  cancelBy!: string;
}

/** `unanswered`: a request about it could not be delivered so far. */
export const bookingView = (b: Booking & { unanswered: boolean }): BookingView => ({
  id: b.id,
  state: b.state === 'booked' && b.unanswered ? 'not_answered' : b.state,
  confirmation: b.confirmation,
  failure: b.failure,
  cancelBy: instant(b.cancelBy),
});
