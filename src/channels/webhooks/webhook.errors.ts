import { Refusal } from '../../platform/index.js';

/** Nothing is sent there any more: register a new webhook. */
export class WebhookEnded extends Refusal {
  readonly slug = 'webhook-ended';
  constructor(reason: string) {
    super('Nothing is sent there any more: register a new webhook.', { reason });
  }
}

/** A message that waits or is under way is not sent a second time beside itself. */
export class DeliveryUnderWay extends Refusal {
  readonly slug = 'delivery-under-way';
  constructor() {
    super('This message still waits to be sent; one that arrived or failed can be sent again.');
  }
}
