import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../database/actor.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { TooManyRequests, Unavailable } from '../http/http.errors.js';
import { LIVE_BUS, type LiveBus } from './live-bus.js';
import { LIVE_GATE, type LiveGate } from './live-gate.js';
import { LiveStream } from './live-stream.js';
import { liveClients } from './live.metrics.js';

const MOST_OF_ONE_CALLER = 30;

/** The open streams of this process. */
@Injectable()
export class LiveStreams implements BeforeApplicationShutdown {
  private readonly open = new Map<LiveStream, string>();
  private ending = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(LIVE_GATE) private readonly gate: LiveGate,
    @Inject(LIVE_BUS) private readonly bus: LiveBus,
  ) {}

  /**
   * Answers with a stream of Server-Sent Events that stays open: `changed` with `{ changed, what, at }`, or `resync` when news may have
   * been missed. `lastEventId` is what the reader saw last. @throws TooManyRequests, Unavailable
   */
  async follow(actor: Actor, lastEventId: string | undefined, reply: FastifyReply): Promise<void> {
    if (this.ending) throw new Unavailable();
    const mine = [...this.open.values()].filter((id) => id === actor.id).length;
    if (mine >= MOST_OF_ONE_CALLER) throw new TooManyRequests(5);
    const out = reply.hijack().raw;
    const stream = new LiveStream(actor, out, { unitOfWork: this.unitOfWork, gate: this.gate });
    this.open.set(stream, actor.id);
    liveClients.inc();
    const forget = this.bus.subscribe(stream);
    out.once('close', () => {
      forget();
      if (this.open.delete(stream)) liveClients.dec();
    });
    out.on('error', () => undefined);
    out.writeHead(200, { ...headersOf(reply), ...EVENT_STREAM });
    await stream.begin(lastEventId, calmRetry());
  }

  /** The server does not close before its clients have gone. */
  beforeApplicationShutdown(): void {
    this.ending = true;
    for (const stream of this.open.keys()) stream.end('shutdown');
  }
}

const EVENT_STREAM = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  // A proxy that collects answers before it passes them on would make news old.
  'x-accel-buffering': 'no',
};

/** What was said of the answer before it was taken out of the framework's hands. */
const headersOf = (reply: FastifyReply): Record<string, string> =>
  Object.fromEntries(Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]));

/** 1 to 5 seconds: after a restart not everybody comes back at once. */
const calmRetry = (): number => 1_000 + Math.floor(Math.random() * 4_000);
