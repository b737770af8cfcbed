import { Injectable } from '@nestjs/common';
import {
  Delivery,
  Endpoint,
  Endpoints,
  NotFound,
  UnitOfWork,
  type Actor,
  type DeliveryId,
  type EndpointId,
  type Work,
} from '../../platform/index.js';
import { DeliveryUnderWay, WebhookEnded } from './webhook.errors.js';
import { patternsFor } from './webhook-events.rules.js';
import {
  deliveryView,
  webhookView,
  type DeliveryView,
  type NewWebhookView,
  type WebhookView,
} from './webhook.views.js';
import type { CreateWebhookDto } from './webhooks.dto.js';
import { attemptsAt } from './webhooks.queries.js';

/** Programs of the shop's that want to hear of what happens. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly endpoints: Endpoints,
  ) {}

  /** @throws Invalid for an address we would never call */
  async register(actor: Actor, asked: CreateWebhookDto): Promise<NewWebhookView> {
    // What the work answers is kept for a repetition: the secret joins it only on its way out.
    const view = await this.uow.run(actor, async (work) => {
      const { endpoint } = await this.endpoints.add(work, {
        purpose: 'webhook',
        name: asked.name.trim(),
        url: asked.url,
        events: patternsFor(asked.events),
      });
      work.record({ type: 'webhook.registered', subjectId: endpoint.id, data: { events: endpoint.events } });
      return webhookView(endpoint);
    });
    const endpoint = await this.uow.read(actor, (work) => work.findOne(Endpoint, view.id));
    return { ...view, secret: this.endpoints.secretOf(endpoint!) };
  }

  /** Holds back what is to be sent, or lets it go. Doing it again changes nothing. @throws WebhookEnded */
  pause(actor: Actor, id: EndpointId, paused: boolean): Promise<WebhookView> {
    return this.uow.run(actor, async (work) => {
      const endpoint = await locked(work, id);
      if (Boolean(endpoint.pausedAt) === paused) return webhookView(endpoint);
      await work.update(Endpoint, endpoint, { pausedAt: paused ? work.now : null });
      work.record({ type: paused ? 'webhook.paused' : 'webhook.resumed', subjectId: id });
      return webhookView(endpoint);
    });
  }

  /** Nothing is sent there any more; its log stays. */
  remove(actor: Actor, id: EndpointId): Promise<void> {
    return this.uow.run(actor, async (work) => {
      const endpoint = await webhook(work, id);
      if (endpoint.endedAt) return;
      await this.endpoints.remove(work, id);
      work.record({ type: 'webhook.removed', subjectId: id });
    });
  }

  /** Sends a message that arrived or failed once more, under its old id: a receiver that had it sees that. */
  redeliver(actor: Actor, id: EndpointId, deliveryId: DeliveryId): Promise<DeliveryView> {
    return this.uow.run(actor, async (work) => {
      await locked(work, id);
      const delivery = await work.lock(Delivery, deliveryId);
      if (delivery.endpointId !== id) throw new NotFound();
      if (delivery.state === 'queued') throw new DeliveryUnderWay();
      await work.query(
        `update deliveries set state = 'queued', settled_at = null, attempts = 0, next_attempt_at = now() where id = $1`,
        [deliveryId],
      );
      Object.assign(delivery, { state: 'queued', settledAt: null, attempts: 0, nextAttemptAt: work.now });
      work.record({ type: 'webhook.redelivered', subjectId: id, data: { deliveryId } });
      return deliveryView(delivery, await attemptsAt(work, [deliveryId]));
    });
  }
}

async function webhook(work: Work, id: EndpointId): Promise<Endpoint> {
  const endpoint = await work.lock(Endpoint, id);
  if (endpoint.purpose !== 'webhook') throw new NotFound();
  return endpoint;
}

/** @throws WebhookEnded */
async function locked(work: Work, id: EndpointId): Promise<Endpoint> {
  const endpoint = await webhook(work, id);
  if (endpoint.endReason) throw new WebhookEnded(endpoint.endReason);
  return endpoint;
}
