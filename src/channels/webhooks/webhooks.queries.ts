import { Injectable } from '@nestjs/common';
import {
  Delivery,
  Endpoint,
  NotFound,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type EndpointId,
  type ListQuery,
  type Page,
  type Work,
} from '../../platform/index.js';
import { deliveryView, webhookView, type AttemptRow, type DeliveryView, type WebhookView } from './webhook.views.js';
import type { ListDeliveriesDto } from './webhooks.dto.js';

/** Reads webhooks and what became of what was sent to them. */
@Injectable()
export class WebhooksQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** The newest first, those that ended among them. */
  list(actor: Actor, { limit, cursor }: ListQuery): Promise<Page<WebhookView>> {
    const before = readCursor('webhooks', ['text'], cursor);
    return this.uow.read(actor, async (work) => {
      const rows = await work.find(
        Endpoint,
        `where purpose = 'webhook' and ($1::text is null or id < $1) order by id desc limit $2`,
        [before?.[0] ?? null, limit + 1],
      );
      return pageOf(rows, limit, (last) => writeCursor('webhooks', [last.id]), webhookView);
    });
  }

  one(actor: Actor, id: EndpointId): Promise<WebhookView> {
    return this.uow.read(actor, async (work) => webhookView(await webhook(work, id)));
  }

  /** What was sent there, or waits to be, the newest first. */
  deliveries(actor: Actor, id: EndpointId, { limit, cursor, state }: ListDeliveriesDto): Promise<Page<DeliveryView>> {
    const before = readCursor('deliveries', ['text'], cursor);
    return this.uow.read(actor, async (work) => {
      await webhook(work, id);
      const rows = await work.find(
        Delivery,
        `where endpoint_id = $1 and ($2::text is null or state = $2) and ($3::text is null or id < $3) order by id desc limit $4`,
        [id, state ?? null, before?.[0] ?? null, limit + 1],
      );
      const attempts = await attemptsAt(
        work,
        rows.map((row) => row.id),
      );
      return pageOf(
        rows,
        limit,
        (last) => writeCursor('deliveries', [last.id]),
        (row) => deliveryView(row, attempts),
      );
    });
  }
}

/** Every attempt at these messages, the first first. */
export const attemptsAt = (work: Work, deliveryIds: readonly string[]): Promise<AttemptRow[]> =>
  work.query(
    `select delivery_id as "deliveryId", started_at as "startedAt", milliseconds, status, problem
     from delivery_attempts where delivery_id = any($1) order by delivery_id, started_at`,
    [deliveryIds],
  );

async function webhook(work: Work, id: EndpointId): Promise<Endpoint> {
  const endpoint = await work.findOne(Endpoint, id);
  if (endpoint?.purpose !== 'webhook') throw new NotFound();
  return endpoint;
}
