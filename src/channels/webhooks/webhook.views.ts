import { instant, type Delivery, type DeliveryState, type Endpoint } from '../../platform/index.js';

/** Where news goes, for those who answer for it. */
export class WebhookView {
  id!: string;
  name!: string;
  url!: string;
  events!: string[];
  state!: 'active' | 'paused' | 'ended';
  /** Why nothing is sent any more: the receiver answered 410, or it was taken away. */
  endReason!: 'gone' | 'removed' | null;
  pausedAt!: string | null;
  endedAt!: string | null;
  createdAt!: string;
  version!: number;
}

/** The answer to making one: the only one that holds the secret. */
export class NewWebhookView extends WebhookView {
  /** `whsec_…`: what the receiver verifies signatures with. */
  secret!: string;
}

export class AttemptView {
  at!: string;
  milliseconds!: number;
  /** Of the answer; null when there was none. */
  status!: number | null;
  problem!: string | null;
}

/** One message, as the log shows it. */
export class DeliveryView {
  /** The message's `webhook-id`, the same on every attempt. */
  id!: string;
  eventId!: string;
  type!: string;
  at!: string;
  state!: DeliveryState;
  attempts!: AttemptView[];
  /** While it is queued: not sent before. */
  nextAttemptAt!: string | null;
  settledAt!: string | null;
}

export const webhookView = (e: Endpoint): WebhookView => ({
  id: e.id,
  name: e.name,
  url: e.url,
  events: e.events,
  state: e.endedAt ? 'ended' : e.pausedAt ? 'paused' : 'active',
  endReason: e.endReason,
  pausedAt: instant(e.pausedAt),
  endedAt: instant(e.endedAt),
  createdAt: instant(e.createdAt),
  version: e.version,
});

export interface AttemptRow {
  deliveryId: string;
  startedAt: Date;
  milliseconds: number;
  status: number | null;
  problem: string | null;
}

export const deliveryView = (d: Delivery, attempts: readonly AttemptRow[]): DeliveryView => ({
  id: d.id,
  eventId: d.eventId,
  type: d.type,
  at: instant(d.at),
  state: d.state,
  attempts: attempts
    .filter(({ deliveryId }) => deliveryId === d.id)
    .map(({ startedAt, milliseconds, status, problem }) => ({ at: instant(startedAt), milliseconds, status, problem })),
  nextAttemptAt: d.state === 'queued' ? instant(d.nextAttemptAt) : null,
  settledAt: instant(d.settledAt),
});
