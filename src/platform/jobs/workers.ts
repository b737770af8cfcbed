import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DelayedError, type Job as QueuedJob, type Worker } from 'bullmq';
import { CLOCK, type Clock } from '../clock/clock.js';
import { CONFIG, type Config } from '../config/config.js';
import { outage } from '../database/outage.js';
import { mayTryUncounted, retryDelay, UNCOUNTED_DELAY_MS } from './backoff.rules.js';
import { jobsDone, jobsFailed, jobsTriedAgain } from './job.metrics.js';
import { JobRunner } from './job-runner.js';
import { LANES, type Lane } from './job.js';
import { OutageLog } from './outage-log.js';
import { QUEUE_STORE, type QueueStore } from './queue-store.js';
import { within } from './within.js';

const SETTINGS = {
  concurrency: 8,
  // When a process dies, another takes its jobs over after at most both of these.
  lockDuration: 15_000,
  stalledInterval: 5_000,
  // A job whose process died this often is poison; with the library's 1, two deployments would be enough.
  maxStalledCount: 20,
  // With the library's 15 s, a worker idles that long after any error of the store.
  runRetryDelay: 500,
  settings: { backoffStrategy: retryDelay },
};
const SHUTDOWN_MS = 10_000;

/** Takes jobs off the lanes and has them done, in processes whose role is to work. */
@Injectable()
export class Workers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(Workers.name);
  private workers: Worker[] = [];

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(QUEUE_STORE) private readonly store: QueueStore,
    private readonly runner: JobRunner,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.role !== 'http') this.workers = LANES.map((lane) => this.begin(lane));
  }

  /** Takes nothing new and waits for what is being done; what is not done in time, another process does again. */
  async beforeApplicationShutdown(): Promise<void> {
    const closing = () => Promise.all(this.workers.map((worker) => worker.close()));
    await within(SHUTDOWN_MS, closing).catch(async (error: Error) => {
      this.log.warn(`Not all jobs ended before the process had to: ${error.message}`);
      await within(1_000, () => Promise.all(this.workers.map((worker) => worker.disconnect()))).catch(() => undefined);
    });
  }

  private begin(lane: Lane): Worker {
    const worker = this.store.worker(lane, (job, token) => this.process(job, token!), SETTINGS);
    const absence = new OutageLog(`The queue of ${lane}`);
    worker.on('error', (error) => absence.gone(error));
    worker.on('active', () => absence.back());
    worker.on('completed', (job) => jobsDone.inc({ lane, job: job.name }));
    worker.on('failed', (job, error) => this.failed(lane, job, error));
    return worker;
  }

  private async process(job: QueuedJob, token: string): Promise<void> {
    try {
      await this.runner.run(job.name, job.data);
    } catch (error) {
      if (!mayTryUncounted(outage(error) === 'unreachable', job.attemptsStarted)) throw error;
      await job.moveToDelayed(this.clock.now().getTime() + UNCOUNTED_DELAY_MS, token);
      throw new DelayedError();
    }
  }

  private failed(lane: Lane, job: QueuedJob | undefined, error: Error): void {
    if (!job) return;
    const facts = { lane, job: job.name, jobId: job.id, ids: job.data, attempt: job.attemptsMade };
    if (job.finishedOn === undefined) {
      jobsTriedAgain.inc({ lane, job: job.name });
      this.log.warn({ message: `A job failed and is tried again: ${error.message}`, ...facts });
    } else {
      jobsFailed.inc({ lane, job: job.name });
      this.log.error({ message: `A job failed for good: ${error.message}`, ...facts }, error.stack);
    }
  }
}
