import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { systemActor } from '../database/actor.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Work } from '../database/work.js';
import { instant } from '../http/instant.js';
import { Every } from '../jobs/handles.js';
import { within } from '../jobs/within.js';
import {
  claimNext,
  end,
  endpointsWithWork,
  forget,
  keepAttempt,
  putBack,
  settle,
  type Attempt,
  type Claimed,
} from './deliveries.store.js';
import { AT_ONCE, pauseAfter, retryAfterIn, verdictOn } from './delivery.rules.js';
import type { Delivery, EndpointId } from './endpoint.entity.js';
import { Outbound, type OutboundAnswer } from './outbound.js';
import { SealedSecrets } from './sealed-secrets.js';
import { signedHeaders } from './standard-webhooks.js';

/** The log of what was sent reaches back so far. */
const LOG_DAYS = 60;
const SHUTDOWN_MS = 10_000;
/** A process that died over an attempt: the message is due again when the next pause is over, but soon. */
const SOON_MS = 60_000;

/** What a call came to. */
type Outcome = Attempt & { readonly answer?: OutboundAnswer };

/**
 * Sends what waits in `deliveries`. Every endpoint has senders of its own, so one that is slow, dead or lying keeps nobody waiting but
 * itself. An attempt is claimed and committed before it is made, and no transaction is open while the receiver thinks.
 */
@Injectable()
export class Deliveries implements BeforeApplicationShutdown {
  private readonly log = new Logger(Deliveries.name);
  private readonly actor = systemActor('deliveries');
  private readonly senders = new Map<EndpointId, Set<Promise<void>>>();
  private ending = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbound: Outbound,
    private readonly secrets: SealedSecrets,
  ) {}

  /** Starts a sender, or two, for each endpoint that has something to send; answers how many were started, waits for none. */
  @Every({ ms: 500, name: 'to send to other people’s programs' })
  async sendDue(): Promise<number> {
    let started = 0;
    for (const id of await this.unitOfWork.read(this.actor, endpointsWithWork))
      while (!this.ending && this.sendersOf(id).size < AT_ONCE) {
        this.start(id);
        started++;
      }
    return started;
  }

  @Every({ ms: 600_000, name: 'to forget what was sent long ago' })
  async forget(): Promise<void> {
    await this.unitOfWork.run(this.actor, (work) => forget(work, LOG_DAYS));
  }

  /** Resolves when every sender that is at work now has nothing left to send. */
  async untilIdle(): Promise<void> {
    await Promise.all([...this.senders.values()].flatMap((senders) => [...senders]));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.ending = true;
    // What is not answered by then is tried again by another process, or after the next start.
    await within(SHUTDOWN_MS, () => this.untilIdle()).catch(() => undefined);
  }

  private start(id: EndpointId): void {
    const senders = this.sendersOf(id);
    const sender = this.run(id)
      .catch((error: Error) => this.log.error({ message: `Sending to ${id} failed: ${error.message}` }, error.stack))
      .finally(() => {
        senders.delete(sender);
        if (senders.size === 0) this.senders.delete(id);
      });
    senders.add(sender);
    this.senders.set(id, senders);
  }

  private async run(id: EndpointId): Promise<void> {
    while (!this.ending) {
      const claimed = await this.unitOfWork.run(this.actor, (work) => claimNext(work, id, () => SOON_MS));
      if (!claimed) return;
      const outcome = await this.attempt(claimed);
      await this.unitOfWork.run(this.actor, (work) => noteOutcome(work, claimed, outcome));
    }
  }

  private async attempt({ delivery, endpoint }: Claimed): Promise<Outcome> {
    const startedAt = await this.unitOfWork.read(this.actor, (work) => Promise.resolve(work.now));
    const started = performance.now();
    const took = (): number => performance.now() - started;
    try {
      const secret = this.secrets.open(endpoint.secret, endpoint.id);
      const body = bodyOf(delivery);
      const answer = await this.outbound.call({
        method: 'POST',
        url: endpoint.url,
        headers: {
          'content-type': 'application/json',
          ...signedHeaders(secret, delivery.id, startedAt, body),
        },
        body,
      });
      return { startedAt, milliseconds: took(), status: answer.status, problem: null, answer };
    } catch (error) {
      return { startedAt, milliseconds: took(), status: null, problem: problemIn(error) };
    }
  }

  private sendersOf(id: EndpointId): Set<Promise<void>> {
    return this.senders.get(id) ?? new Set();
  }
}

/** Made from the row alone, so that every attempt sends the very same text. */
export const bodyOf = ({ type, at, data }: Pick<Delivery, 'type' | 'at' | 'data'>): string =>
  JSON.stringify({ type, timestamp: instant(at), data });

async function noteOutcome(work: Work, claimed: Claimed, outcome: Outcome): Promise<void> {
  const { delivery, endpoint } = claimed;
  await keepAttempt(work, claimed, outcome);
  const verdict = outcome.status === null ? 'again' : verdictOn(outcome.status);
  if (verdict === 'delivered') return void (await settle(work, delivery.id, 'delivered'));
  if (verdict === 'gone') {
    // The endpoint first: who registered it looks there for what became of its messages.
    if (await end(work, endpoint.id, 'gone'))
      work.record({ type: 'webhook.gone', subjectId: endpoint.id, data: { deliveryId: delivery.id } });
    return noteFailure(work, claimed, true);
  }
  const pause = pauseAfter(delivery.attempts, Math.random(), retryAfterIn(outcome.answer?.headers['retry-after']));
  if (pause !== undefined) return putBack(work, delivery.id, pause);
  return noteFailure(work, claimed, await settle(work, delivery.id, 'failed'));
}

/** Whoever asked for it to be sent hears that it never arrived. */
function noteFailure(work: Work, { delivery, endpoint }: Claimed, isNews: boolean): void {
  if (!isNews) return;
  work.record({
    type: 'delivery.failed',
    caseId: delivery.caseId,
    subjectId: delivery.id,
    data: {
      endpointId: endpoint.id,
      purpose: endpoint.purpose,
      type: delivery.type,
      attempts: delivery.attempts,
      ...('commitmentId' in delivery.data ? { commitmentId: delivery.data['commitmentId'] } : {}),
    },
  });
}

/** For a manager to read: what stood in the way, without what was sent. */
function problemIn(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return `${code ? `${code}: ` : ''}${message ?? String(error)}`.replace(/\s+/g, ' ').slice(0, 300);
}
