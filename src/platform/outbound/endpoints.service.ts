import { Injectable } from '@nestjs/common';
import type { Work } from '../database/work.js';
import { Invalid } from '../refusals/refusal.js';
import { end } from './deliveries.store.js';
import { Endpoint, type DeliveryId, type EndpointId } from './endpoint.entity.js';
import { Outbound } from './outbound.js';
import { SealedSecrets } from './sealed-secrets.js';
import { newWebhookSecret } from './standard-webhooks.js';

export interface NewEndpoint {
  readonly purpose: Endpoint['purpose'];
  readonly name: string;
  readonly url: string;
  readonly partnerId?: string | null;
  readonly events?: readonly string[];
}

/** What is sent because of one event. */
export interface Message {
  readonly eventId: string;
  readonly caseId: string | null;
  readonly type: string;
  readonly data: Record<string, unknown>;
}

/** Other people's programs that we send to, within a larger work. */
@Injectable()
export class Endpoints {
  constructor(
    private readonly outbound: Outbound,
    private readonly secrets: SealedSecrets,
  ) {}

  /** Answers its secret too: nobody is told it a second time. @throws Invalid for an address we would never call */
  async add(work: Work, given: NewEndpoint): Promise<{ endpoint: Endpoint; secret: string }> {
    this.mustBeCallable(given.url);
    const id = work.newId('whk') as EndpointId;
    const secret = newWebhookSecret();
    const endpoint: Endpoint = {
      id,
      purpose: given.purpose,
      partnerId: given.partnerId ?? null,
      name: given.name,
      url: new URL(given.url).href,
      secret: this.secrets.seal(secret, id),
      events: [...(given.events ?? [])],
      pausedAt: null,
      endedAt: null,
      endReason: null,
      createdBy: work.actor.personId ?? work.actor.id,
      createdAt: work.now,
      version: 1,
    };
    await work.insert(Endpoint, endpoint);
    return { endpoint, secret };
  }

  /** @throws Invalid */
  mustBeCallable(url: string): void {
    const fault = this.outbound.faultIn(url);
    if (fault) throw new Invalid([{ field: 'url', problem: fault }]);
  }

  /** The secret that its owner was told. @throws SecretSealedElsewhere */
  secretOf(endpoint: Pick<Endpoint, 'id' | 'secret'>): string {
    return this.secrets.open(endpoint.secret, endpoint.id);
  }

  /** Queues a message with the work that causes it; the same event is told once, however often it is queued. */
  async queue(work: Work, endpointId: string, message: Message): Promise<void> {
    await work.query(
      `insert into deliveries (id, endpoint_id, event_id, case_id, type, at, data, next_attempt_at) values ($1, $2, $3, $4, $5, $6, $7, $6)
       on conflict (endpoint_id, event_id) do nothing`,
      [
        work.newId('dlv') as DeliveryId,
        endpointId,
        message.eventId,
        message.caseId,
        message.type,
        work.now,
        JSON.stringify(message.data),
      ],
    );
  }

  /** Nothing is sent there any more. */
  async remove(work: Work, id: EndpointId): Promise<void> {
    await end(work, id, 'removed');
  }
}
