import { Queue, Worker, type Processor } from 'bullmq';
import type { Redis } from 'ioredis';
import { once } from 'node:events';
import { QueueAway, QueueMayForget } from './job.errors.js';
import type { Lane } from './job.js';
import { forgetTimeout, hangUp, RECONNECT, redisThatAnswers } from './redis-connection.js';
import { QueuesByLane, type QueueStore, type WorkerSettings } from './queue-store.js';
import { within } from './within.js';

/** The queues in Redis. It must keep what it was given: with any other policy than `noeviction` nothing is added. */
export class RedisQueues implements QueueStore {
  readonly name = 'redis';
  private readonly redis: Redis;
  private wasThere = false;
  private keeps = false;
  private readonly queues = new QueuesByLane(
    (lane) =>
      new Queue(lane, {
        connection: this.redis,
        prefix: prefixOf(lane),
        skipVersionCheck: true,
        streams: { events: { maxLen: 1_000 } },
      }),
  );

  constructor(private readonly url: string) {
    this.redis = redisThatAnswers(url, 'kept-adds-jobs');
    this.redis.on('ready', () => (this.wasThere = true));
    // Whatever comes back may be another server, or the same with other settings.
    this.redis.on('close', () => (this.keeps = false));
  }

  async queue(lane: Lane): Promise<Queue> {
    if (!this.keeps) await this.check();
    return this.queues.get(lane);
  }

  worker(lane: Lane, process: Processor, settings: WorkerSettings): Worker {
    const connection = { url: this.url, maxRetriesPerRequest: null, socketTimeout: 30_000, ...RECONNECT };
    const worker = new Worker(lane, process, { ...settings, connection, prefix: prefixOf(lane) });
    worker.once('closed', async () => forgetTimeout(await worker.getBackend().blockingClient));
    return worker;
  }

  async recall(): Promise<string | undefined> {
    try {
      return (await this.redis.get(MEMORY)) ?? undefined;
    } catch (error) {
      throw new QueueAway(error);
    }
  }

  async remember(word: string): Promise<void> {
    await this.redis.set(MEMORY, word);
  }

  async ping(): Promise<void> {
    try {
      await within(1_000, async () => void (await (this.keeps ? this.redis.ping() : this.check())));
    } catch (error) {
      throw error instanceof QueueMayForget ? error : new QueueAway(error);
    }
  }

  async close(): Promise<void> {
    hangUp(this.redis);
  }

  /** @throws QueueMayForget */
  private async check(): Promise<void> {
    // At first it may still be on its way; later there is no point in waiting.
    if (!this.wasThere) await once(this.redis, 'ready', { signal: AbortSignal.timeout(2_000) });
    const [, policy = 'unknown'] = /^maxmemory_policy:(\S+)/m.exec(await this.redis.info('memory')) ?? [];
    if (policy !== 'noeviction') throw new QueueMayForget(policy);
    this.keeps = true;
  }
}

const MEMORY = 'kept:memory';

/** In a cluster each lane's keys lie together, on whichever node the part in braces names. */
const prefixOf = (lane: Lane): string => `{kept-${lane}}`;
