import { Injectable } from '@nestjs/common';
import { Commitment, CompletionsService, NotAllowedNow, type CommitmentId } from '../../commitments/index.js';
import {
  Invalid,
  isSignedBy,
  On,
  systemActor,
  UnitOfWork,
  type Actor,
  type StoredEvent,
  type WebhookHeaders,
  type Work,
} from '../../platform/index.js';
import { BookingHooks } from './booking-hooks.service.js';
import { Booking, type BookingId } from './booking.entity.js';
import { UnverifiedMessage } from './booking.errors.js';
import { afterTold } from './booking.rules.js';
import type { ToldDataDto } from './bookings.dto.js';

/** A partner's clock may run ahead of ours by so much. Milliseconds. */
const CLOCKS_APART = 5 * 60_000;

/** What was done with a message. */
export class TakenStatusView {
  /** False: it was told before, or tells of a time before what we knew; it is kept, and changed nothing. */
  applied!: boolean;
}

/** What partners' systems tell us of bookings: believed when it is signed, kept once, and never taken for more than it says. */
@Injectable()
export class BookingStatusService {
  private readonly actor = systemActor('bookings');

  constructor(
    private readonly uow: UnitOfWork,
    private readonly hooks: BookingHooks,
    private readonly completions: CompletionsService,
  ) {}

  /** @throws UnverifiedMessage */
  verify(partnerId: string, headers: Partial<WebhookHeaders>, body: string): Promise<void> {
    return this.uow.read(this.actor, async (work) => {
      const secret = await this.hooks.secretOf(work, partnerId);
      if (!secret || !isSignedBy(secret, headers, body, work.now)) throw new UnverifiedMessage();
    });
  }

  /** Of a message that was verified. @throws Invalid */
  take(partnerId: string, webhookId: string, told: ToldDataDto): Promise<TakenStatusView> {
    return this.uow.run(this.actor, async (work) => {
      const [booking] = await work.find(Booking, 'where id = $1 and partner_id = $2 for update', [
        told.bookingId,
        partnerId,
      ]);
      if (!booking) throw new Invalid([{ field: 'data.bookingId', problem: 'is no booking of yours' }]);
      const at = new Date(told.at);
      if (at.getTime() > work.now.getTime() + CLOCKS_APART)
        throw new Invalid([{ field: 'data.at', problem: 'has not happened yet' }]);
      const state = afterTold(booking, { status: told.status, at });
      const isNew = await keep(work, booking, webhookId, { ...told, at, applied: state !== undefined });
      if (!isNew || !state) return { applied: false };
      await work.update(Booking, booking, {
        state,
        toldOf: at,
        confirmation: told.confirmation ?? booking.confirmation,
        failure: state === 'failed' ? (told.note ?? null) : null,
      });
      work.record({
        type: `booking.${state}`,
        caseId: booking.caseId,
        subjectId: booking.id,
        data: { taskId: booking.taskId, commitmentId: booking.commitmentId, at: at.toISOString() },
      });
      return { applied: true };
    });
  }

  /** What was collected is a report with a machine's scan, in the partner's own name and within its own rows. */
  @On('booking.collected')
  async report({ subjectId, data }: StoredEvent): Promise<void> {
    const { booking, promise } = await this.uow.read(this.actor, async (work) => {
      const found = await work.findOne(Booking, subjectId as BookingId);
      return { booking: found!, promise: await work.findOne(Commitment, found!.commitmentId) };
    });
    const scan = { kind: 'scan', takenAt: data['at'] as string } as const;
    try {
      await this.completions.report(asPartner(booking), booking.commitmentId as CommitmentId, {
        termsVersion: promise!.termsVersion,
        completedAt: data['at'] as string,
        evidence: [booking.confirmation ? { ...scan, note: booking.confirmation } : scan],
      });
    } catch (error) {
      // It was reported before, or nobody waits for it any more.
      if (!(error instanceof NotAllowedNow)) throw error;
    }
  }
}

/** False: a message of this id was kept before. */
async function keep(
  work: Work,
  booking: Booking,
  webhookId: string,
  told: Omit<ToldDataDto, 'at'> & { at: Date; applied: boolean },
): Promise<boolean> {
  const kept = await work.query(
    `insert into booking_statuses (partner_id, webhook_id, booking_id, status, at, received_at, applied, confirmation, note)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning webhook_id`,
    [
      booking.partnerId,
      webhookId,
      booking.id,
      told.status,
      told.at,
      work.now,
      told.applied,
      told.confirmation ?? null,
      told.note ?? null,
    ],
  );
  return kept.length > 0;
}

const asPartner = ({ partnerId, endpointId }: Booking): Actor => ({
  audience: 'partner',
  role: 'partner',
  kind: 'system',
  id: endpointId,
  partnerId,
  channel: 'api',
});
