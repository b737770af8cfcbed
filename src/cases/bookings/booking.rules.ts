/** Where a booking with a partner's system stands; `to_telephone`: too late to cancel it by a message. */
export type BookingState = 'booked' | 'confirmed' | 'collected' | 'failed' | 'cancelled' | 'to_telephone';
/** What a partner's system tells of one. */
export const TOLD = ['confirmed', 'scanned', 'collected', 'failed'] as const;
export type Told = (typeof TOLD)[number];

const MINUTE = 60_000;

/** Kinds of tasks that are booked with partners' systems. */
export const isBookable = (kind: string): boolean => kind === 'pickup';

/** The last instant at which a message still cancels it: so many minutes before it begins. */
export const cancelBy = (terms: { startsAt: Date | null; dueAt: Date }, minutes: number): Date =>
  new Date((terms.startsAt ?? terms.dueAt).getTime() - minutes * MINUTE);

/**
 * What a booking is after it was told of; undefined when it stays as it is. Messages come twice and out of order: what happened before
 * what we know already changes nothing, and nothing follows once it was collected.
 */
export function afterTold(
  known: { state: BookingState; toldOf: Date | null },
  told: { status: Told; at: Date },
): BookingState | undefined {
  if (known.toldOf && told.at < known.toldOf) return undefined;
  if (known.state === 'collected') return undefined;
  if (told.status === 'scanned' || told.status === 'collected') return 'collected';
  if (known.state === 'cancelled' || known.state === 'to_telephone') return undefined;
  return told.status;
}
