import { instant } from '../../platform/index.js';
import type { Booking } from './booking.entity.js';
import type { BookingState } from './booking.rules.js';

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
