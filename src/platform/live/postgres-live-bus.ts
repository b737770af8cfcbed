import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Work } from '../database/work.js';
import { OutageLog } from '../jobs/outage-log.js';
import { FanOut, RESYNC } from './fan-out.js';
import type { LiveBus, LiveListener, LiveNews } from './live-bus.js';
import { payloadsOf } from './payload.rules.js';

const CHANNEL = 'kept_live';
const AGAIN_AFTER_MS = 500;
/** A broken line that nobody tells us of is noticed after at most both. */
const PROBE_EVERY_MS = 10_000;
const PROBE_LIMIT_MS = 5_000;

/** News by NOTIFY, heard on one connection of its own. */
export class PostgresLiveBus implements LiveBus {
  readonly listening: Promise<void>;
  private heard!: () => void;
  private readonly fanOut = new FanOut();
  private readonly outage = new OutageLog('Live news');
  private readonly ending = new AbortController();
  private ended = Promise.resolve();

  constructor(private readonly url: string) {
    this.listening = new Promise((resolve) => (this.heard = resolve));
  }

  begin(): void {
    this.ended = this.listen();
  }

  async publish(news: readonly LiveNews[], work: Work): Promise<void> {
    const payloads = payloadsOf(news);
    if (payloads.length > 0)
      await work.query('select pg_notify($1, payload) from unnest($2::text[]) as payload', [CHANNEL, payloads]);
  }

  subscribe(listener: LiveListener): () => void {
    return this.fanOut.subscribe(listener);
  }

  async close(): Promise<void> {
    this.ending.abort();
    await this.ended;
  }

  private async listen(): Promise<void> {
    const { signal } = this.ending;
    for (let lost = false; !signal.aborted; lost = true) {
      const line = new pg.Client({
        connectionString: this.url,
        connectionTimeoutMillis: 2_000,
        query_timeout: PROBE_LIMIT_MS,
        keepAlive: true,
        application_name: 'kept hears live news',
      });
      try {
        await this.hearOn(line, lost, signal);
      } catch (error) {
        if (!signal.aborted) this.outage.gone(error);
      } finally {
        // Not awaited: a dead line never says goodbye.
        line.end().catch(() => undefined);
      }
      await sleep(AGAIN_AFTER_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Ends only with an error: the line's, or that of the signal. */
  private async hearOn(line: pg.Client, lost: boolean, signal: AbortSignal): Promise<never> {
    const broken = new Promise<never>((_, reject) => line.on('error', reject));
    broken.catch(() => undefined);
    line.on('notification', ({ payload }) => this.fanOut.deliver(payload ?? RESYNC));
    await line.connect();
    await line.query(`listen ${CHANNEL}`);
    this.outage.back();
    this.heard();
    if (lost) this.fanOut.resync();
    for (;;) {
      await Promise.race([broken, sleep(PROBE_EVERY_MS, undefined, { signal })]);
      await line.query('select');
    }
  }
}
