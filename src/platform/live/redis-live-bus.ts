import { Redis } from 'ioredis';
import { OutageLog } from '../jobs/outage-log.js';
import { hangUp, RECONNECT, redisThatAnswers } from '../jobs/redis-connection.js';
import { within } from '../jobs/within.js';
import { FanOut, RESYNC } from './fan-out.js';
import type { LiveBus, LiveListener, LiveNews } from './live-bus.js';
import { payloadsOf } from './payload.rules.js';

const TELL_AGAIN_MS = 2_000;
const PROBE_EVERY_MS = 10_000;
const PROBE_LIMIT_MS = 5_000;

/** News by Redis publish and subscribe. What cannot be told is not kept: once Redis is back, everybody is told to resync. */
export class RedisLiveBus implements LiveBus {
  readonly listening: Promise<void>;
  private readonly fanOut = new FanOut();
  private readonly outage = new OutageLog('Live news');
  private readonly mouth: Redis;
  private readonly ear: Redis;
  private readonly channel: string;
  private probe: NodeJS.Timeout | undefined;
  private silent: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(url: string) {
    this.mouth = redisThatAnswers(url, 'kept-tells-live-news');
    this.ear = new Redis(url, {
      ...RECONNECT,
      lazyConnect: true,
      maxRetriesPerRequest: null,
      autoResubscribe: false,
      connectionName: 'kept-hears-live-news',
    });
    // Channels, unlike keys, are shared by all databases of a server.
    this.channel = `kept:live:${this.ear.options.db ?? 0}`;
    this.ear.on('error', (error) => this.outage.gone(error));
    this.ear.on('message', (_channel, payload) => this.fanOut.deliver(payload));
    this.listening = new Promise((resolve) => this.ear.on('ready', () => void this.hear(resolve)));
  }

  begin(): void {
    // A failure is told as 'error', and tried again.
    this.ear.connect().catch(() => undefined);
    this.probe = setInterval(() => void this.changeDeadLine(), PROBE_EVERY_MS);
  }

  async publish(news: readonly LiveNews[]): Promise<void> {
    // While nobody can be told, nobody waits for it either.
    if (!this.silent) await this.tell(payloadsOf(news));
  }

  subscribe(listener: LiveListener): () => void {
    return this.fanOut.subscribe(listener);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearInterval(this.probe);
    clearTimeout(this.silent);
    hangUp(this.mouth);
    hangUp(this.ear);
  }

  private async tell(payloads: string[]): Promise<void> {
    try {
      await Promise.all(payloads.map((payload) => this.mouth.publish(this.channel, payload)));
      this.silent = undefined;
      this.outage.back();
    } catch (error) {
      if (this.closed) return;
      this.outage.gone(error);
      this.silent = setTimeout(() => void this.tell([RESYNC]), TELL_AGAIN_MS);
    }
  }

  /** At first, and each time the line comes back: then something was missed. */
  private async hear(first: () => void): Promise<void> {
    try {
      await this.ear.subscribe(this.channel);
    } catch {
      // The line broke again; it will be ready again.
      return;
    }
    this.outage.back();
    this.fanOut.resync();
    first();
  }

  /** A frozen or vanished server says nothing: ask it, and take another line when it stays silent. */
  private async changeDeadLine(): Promise<void> {
    if (this.ear.status !== 'ready') return;
    await within(PROBE_LIMIT_MS, () => this.ear.ping()).catch((error) => {
      this.outage.gone(error);
      this.ear.disconnect(true);
    });
  }
}
