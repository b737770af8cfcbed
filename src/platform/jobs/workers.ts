import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { CLOCK, type Clock } from '../clock/clock.js';
import { CONFIG, type Config } from '../config/config.js';
import { Every } from './handles.js';
import { JobRunner } from './job-runner.js';
import { LANES } from './job.js';
import { LaneWorker } from './lane-worker.js';
import { QUEUE_STORE, type QueueStore } from './queue-store.js';
import { within } from './within.js';

const SHUTDOWN_MS = 10_000;

/** Has jobs done, in processes whose role is to work. */
@Injectable()
export class Workers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(Workers.name);
  private workers: LaneWorker[] = [];

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(QUEUE_STORE) private readonly store: QueueStore,
    private readonly runner: JobRunner,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.role === 'http') return;
    this.workers = LANES.map((lane) => new LaneWorker(lane, this.store, this.runner, this.clock));
  }

  @Every({ ms: 10_000, name: 'to notice a lane that stands still' })
  async look(): Promise<void> {
    // A store that is away is told of elsewhere.
    await Promise.all(this.workers.map((worker) => worker.look().catch(() => undefined)));
  }

  /** Takes nothing new and waits for what is being done; what is not done in time, another process does again. */
  async beforeApplicationShutdown(): Promise<void> {
    const closing = () => Promise.all(this.workers.map((worker) => worker.close()));
    await within(SHUTDOWN_MS, closing).catch(async (error: Error) => {
      this.log.warn(`Not all jobs ended before the process had to: ${error.message}`);
      await within(1_000, () => Promise.all(this.workers.map((worker) => worker.disconnect()))).catch(() => undefined);
    });
  }
}
