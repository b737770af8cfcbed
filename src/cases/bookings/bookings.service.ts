import { Injectable } from '@nestjs/common';
import { Commitment, isRunning } from '../../commitments/index.js';
import {
  Endpoints,
  instant,
  On,
  systemActor,
  UnitOfWork,
  type EndpointId,
  type StoredEvent,
  type Work,
} from '../../platform/index.js';
import { Booking, type BookingId } from './booking.entity.js';
import { cancelBy, isBookable } from './booking.rules.js';

/** A task whose partner has a system of its own that it is booked with. */
interface Bookable {
  taskId: string;
  kind: string;
  endpointId: EndpointId;
  cancelByMinutes: number;
}

/** Books what was agreed with the partner's own system, moves it, cancels it. Never in anybody's request: the messages wait in the outbox. */
@Injectable()
export class BookingsService {
  private readonly actor = systemActor('bookings');

  constructor(
    private readonly uow: UnitOfWork,
    private readonly endpoints: Endpoints,
  ) {}

  @On('commitment.accepted')
  agreed(event: StoredEvent): Promise<void> {
    return this.uow.run(this.actor, async (work) => {
      const promise = await work.findOne(Commitment, event.subjectId!);
      // News comes in no certain order: it may have been withdrawn by now.
      if (!promise || !isRunning(promise.state)) return;
      const bookable = await bookableFor(work, promise);
      if (!bookable || !isBookable(bookable.kind)) return;
      const [known] = await work.find(Booking, 'where task_id = $1 for update', [bookable.taskId]);
      if (known?.commitmentId === promise.id && known.state !== 'cancelled') return;
      const booking = await (known ? move(work, known, promise, bookable) : book(work, promise, bookable));
      const isNew = !known || known.endpointId !== bookable.endpointId;
      await this.tell(work, booking, event, isNew ? 'pickup.booked' : 'pickup.moved', promise);
      work.record({
        type: isNew ? 'booking.made' : 'booking.moved',
        caseId: booking.caseId,
        subjectId: booking.id,
        data: { taskId: booking.taskId, commitmentId: promise.id },
      });
    });
  }

  @On('commitment.withdrawn')
  withdrawn(event: StoredEvent): Promise<void> {
    return this.uow.run(this.actor, async (work) => {
      const [booking] = await work.find(Booking, 'where commitment_id = $1 for update', [event.subjectId]);
      if (!booking || !['booked', 'confirmed', 'failed'].includes(booking.state)) return;
      const promise = await work.findOne(Commitment, booking.commitmentId);
      const bookable = await bookableFor(work, promise!);
      const inTime = bookable?.endpointId === booking.endpointId && work.now <= booking.cancelBy;
      await work.update(Booking, booking, { state: inTime ? 'cancelled' : 'to_telephone' });
      if (inTime) await this.tell(work, booking, event, 'pickup.cancelled', promise!);
      work.record({
        type: inTime ? 'booking.cancelled' : 'booking.to_telephone',
        caseId: booking.caseId,
        subjectId: booking.id,
        data: { taskId: booking.taskId, commitmentId: booking.commitmentId },
      });
    });
  }

  /** Ids and times: what else the partner needs it reads under its own key. */
  private tell(work: Work, booking: Booking, event: StoredEvent, type: string, promise: Commitment): Promise<void> {
    return this.endpoints.queue(work, booking.endpointId, {
      eventId: event.id,
      caseId: booking.caseId,
      type,
      data: {
        bookingId: booking.id,
        taskId: booking.taskId,
        commitmentId: promise.id,
        window: promise.startsAt
          ? { localStart: promise.localStart, localEnd: promise.localEnd, zone: promise.zone }
          : null,
        startsAt: instant(promise.startsAt),
        dueAt: instant(promise.dueAt),
        cancelBy: instant(booking.cancelBy),
      },
    });
  }
}

async function book(
  work: Work,
  promise: Commitment,
  { taskId, endpointId, cancelByMinutes }: Bookable,
): Promise<Booking> {
  const booking: Booking = {
    id: work.newId('bkg') as BookingId,
    caseId: promise.caseId!,
    taskId,
    partnerId: promise.partnerId!,
    endpointId,
    commitmentId: promise.id,
    state: 'booked',
    cancelBy: cancelBy(promise, cancelByMinutes),
    confirmation: null,
    failure: null,
    toldOf: null,
    createdAt: work.now,
    version: 1,
  };
  await work.insert(Booking, booking);
  return booking;
}

/** What was confirmed was the old time: the new one is not confirmed yet. */
async function move(
  work: Work,
  known: Booking,
  promise: Commitment,
  { endpointId, cancelByMinutes }: Bookable,
): Promise<Booking> {
  const booking = { ...known };
  await work.update(Booking, booking, {
    commitmentId: promise.id,
    endpointId,
    state: 'booked',
    cancelBy: cancelBy(promise, cancelByMinutes),
    failure: null,
  });
  return booking;
}

/** The promise's task, whether it has taken its predecessor's place there already or not. */
async function bookableFor(work: Work, promise: Commitment): Promise<Bookable | undefined> {
  const [bookable] = await work.query<Bookable>(
    `select t.id as "taskId", t.kind, h.endpoint_id as "endpointId", h.cancel_by_minutes as "cancelByMinutes"
     from tasks t join booking_hooks h on h.partner_id = t.partner_id join endpoints e on e.id = h.endpoint_id and e.ended_at is null
     where t.commitment_id in ($1, $2) limit 1`,
    [promise.id, promise.supersedes ?? promise.id],
  );
  return bookable;
}
