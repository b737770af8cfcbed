import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { CONFIG, type Config } from '../config/config.js';
import { READINESS_PARTS, type ReadinessPart } from '../health/readiness.js';
import { Duties } from './duties.js';
import { Handlers } from './handlers.js';
import { JobRunner } from './job-runner.js';
import { Jobs } from './jobs.js';
import { openQueueStore } from './open-queue-store.js';
import { QUEUE_STORE, type QueueStore } from './queue-store.js';
import { Workers } from './workers.js';

/** Jobs for everybody: to add them anywhere, to do them in processes that work. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    { provide: QUEUE_STORE, inject: [CONFIG], useFactory: (config: Config) => openQueueStore(config) },
    Handlers,
    Jobs,
    JobRunner,
    Workers,
    Duties,
  ],
  exports: [QUEUE_STORE, Handlers, Jobs],
})
export class JobsModule implements OnApplicationShutdown {
  constructor(
    @Inject(QUEUE_STORE) private readonly store: QueueStore,
    @Inject(CONFIG) config: Config,
    @Inject(READINESS_PARTS) parts: ReadinessPart[],
  ) {
    // Who answers requests can do so while the queues are away; who only works cannot.
    parts.push({ name: 'queue', canWait: config.role !== 'worker', check: () => store.ping() });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.store.close();
  }
}
