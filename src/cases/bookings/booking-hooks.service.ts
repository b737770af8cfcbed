import { Injectable } from '@nestjs/common';
import { PartnersQueries } from '../../partners/index.js';
import {
  Endpoint,
  Endpoints,
  NotFound,
  UnitOfWork,
  type Actor,
  type EndpointId,
  type Work,
} from '../../platform/index.js';
import type { SetBookingHookDto } from './bookings.dto.js';

/** How a partner's system is reached, for those who answer for it. */
export class BookingHookView {
  partnerId!: string;
  url!: string;
  cancelByMinutes!: number;
  /** `whsec_…`, for both directions; only in the answer that made it. */
  secret?: string;
}

interface Hook {
  partnerId: string;
  endpointId: EndpointId;
  cancelByMinutes: number;
}

/** A partner's system that pickups are booked with: one for each partner, if it has any. */
@Injectable()
export class BookingHooks {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly partners: PartnersQueries,
    private readonly endpoints: Endpoints,
  ) {}

  /** Makes the hook, with a new secret, or changes what is there. @throws NotFound, Invalid for an address we would never call */
  set(actor: Actor, partnerId: string, { url, cancelByMinutes }: SetBookingHookDto): Promise<BookingHookView> {
    return this.uow.run(actor, async (work) => {
      const partner = await this.partners.visible(work, partnerId);
      const known = await hookOf(work, partnerId);
      const { endpoint, secret } = known
        ? await this.moved(work, known.endpointId, url)
        : await this.endpoints.add(work, { purpose: 'booking', name: partner.name, url, partnerId });
      await work.query(
        `insert into booking_hooks (partner_id, endpoint_id, cancel_by_minutes, changed_by, changed_at) values ($1, $2, $3, $4, $5)
         on conflict (partner_id) do update set cancel_by_minutes = excluded.cancel_by_minutes, changed_by = excluded.changed_by,
           changed_at = excluded.changed_at, version = booking_hooks.version + 1`,
        [partnerId, endpoint.id, cancelByMinutes, actor.personId ?? actor.id, work.now],
      );
      work.record({ type: 'partner.booking_hook_set', subjectId: partnerId, data: { cancelByMinutes } });
      return { partnerId, url: endpoint.url, cancelByMinutes, ...(secret ? { secret } : {}) };
    });
  }

  /** @throws NotFound when the partner has none */
  one(actor: Actor, partnerId: string): Promise<BookingHookView> {
    return this.uow.read(actor, async (work) => {
      const { endpointId, cancelByMinutes } = await this.hook(work, partnerId);
      const endpoint = await work.findOne(Endpoint, endpointId);
      return { partnerId, url: endpoint!.url, cancelByMinutes };
    });
  }

  /** Nothing is booked there any more, and nothing that comes from there is believed. @throws NotFound */
  remove(actor: Actor, partnerId: string): Promise<void> {
    return this.uow.run(actor, async (work) => {
      const { endpointId } = await this.hook(work, partnerId);
      await work.query('delete from booking_hooks where partner_id = $1', [partnerId]);
      await this.endpoints.remove(work, endpointId);
      work.record({ type: 'partner.booking_hook_removed', subjectId: partnerId });
    });
  }

  /** The secret that a partner's messages are signed with; undefined when it has no hook. */
  async secretOf(work: Work, partnerId: string): Promise<string | undefined> {
    const hook = await hookOf(work, partnerId);
    const endpoint = hook && (await work.findOne(Endpoint, hook.endpointId));
    return endpoint && this.endpoints.secretOf(endpoint);
  }

  private async hook(work: Work, partnerId: string): Promise<Hook> {
    const hook = await hookOf(work, partnerId);
    if (!hook) throw new NotFound();
    return hook;
  }

  private async moved(work: Work, id: EndpointId, url: string): Promise<{ endpoint: Endpoint; secret?: string }> {
    this.endpoints.mustBeCallable(url);
    const endpoint = await work.lock(Endpoint, id);
    await work.update(Endpoint, endpoint, { url: new URL(url).href });
    return { endpoint };
  }
}

async function hookOf(work: Work, partnerId: string): Promise<Hook | undefined> {
  const [hook] = await work.query<Hook>(
    `select h.partner_id as "partnerId", h.endpoint_id as "endpointId", h.cancel_by_minutes as "cancelByMinutes"
     from booking_hooks h join endpoints e on e.id = h.endpoint_id where h.partner_id = $1 and e.ended_at is null`,
    [partnerId],
  );
  return hook;
}
