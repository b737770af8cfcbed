import { Logger } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { QueueMayForget } from './job.errors.js';
import { PostgresQueues } from './postgres-queues.js';
import type { QueueStore } from './queue-store.js';
import { RedisQueues } from './redis-queues.js';

/**
 * The queue store the configuration names. A Redis that is away does not keep the desk from opening: what it should carry waits in
 * the outbox. @throws QueueMayForget when it is there but would evict jobs
 */
export async function openQueueStore({ databaseUrl, redisUrl }: Config): Promise<QueueStore> {
  const store = redisUrl ? new RedisQueues(redisUrl) : new PostgresQueues(databaseUrl);
  try {
    await store.ping();
  } catch (error) {
    if (error instanceof QueueMayForget) {
      await store.close();
      throw error;
    }
    new Logger('Queues').warn((error as Error).message);
  }
  return store;
}
