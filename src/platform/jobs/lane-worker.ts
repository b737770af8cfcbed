import { Logger } from '@nestjs/common';
import { DelayedError, type Job as QueuedJob, type Worker } from 'bullmq';
import type { Clock } from '../clock/clock.js';
import { outage } from '../database/outage.js';
import { mayTryUncounted, retryDelay, UNCOUNTED_DELAY_MS } from './backoff.rules.js';
import type { JobRunner } from './job-runner.js';
import { jobsDone, jobsFailed, jobsTriedAgain } from './job.metrics.js';
import type { Lane } from './job.js';
import { OutageLog } from './outage-log.js';
import type { QueueStore } from './queue-store.js';
import { standsStill, type LaneLook } from './standstill.rules.js';
import { within } from './within.js';

const CONCURRENCY = 8;
const SETTINGS = {
  concurrency: CONCURRENCY,
  // When a process dies, another takes its jobs over after at most both of these.
  lockDuration: 15_000,
  stalledInterval: 5_000,
  // A job whose process died this often is poison; with the library's 1, two deployments would be enough.
  maxStalledCount: 20,
  // With the library's 15 s, a worker idles that long after any error of the store.
  runRetryDelay: 500,
  settings: { backoffStrategy: retryDelay },
};
const LOOK_LIMIT_MS = 2_000;

/** Takes the jobs of one lane, eight at a time. */
export class LaneWorker {
  private readonly log = new Logger('Jobs');
  private worker: Worker;
  private busy = 0;
  private taken = 0;
  private looks: LaneLook[] = [];

  constructor(
    private readonly lane: Lane,
    private readonly store: QueueStore,
    private readonly runner: JobRunner,
    private readonly clock: Clock,
  ) {
    this.worker = this.begin();
  }

  /** Takes nothing new and resolves when what was taken is done. */
  async close(): Promise<void> {
    await this.worker.close();
  }

  async disconnect(): Promise<void> {
    await this.worker.disconnect();
  }

  /** Workers of this library have been seen to stop for good after a broken connection: one that lets jobs lie is replaced. */
  async look(): Promise<void> {
    const queue = await this.store.queue(this.lane);
    const [first] = await within(LOOK_LIMIT_MS, () => queue.getJobs(['waiting'], 0, 0, true));
    const look = { first: first?.id, taken: this.taken, full: this.busy >= CONCURRENCY };
    this.looks = [...this.looks.slice(-3), look];
    if (!standsStill(this.looks)) return;
    this.log.error(`The worker of ${this.lane} stands still: another takes its place`);
    void this.worker.close(true).catch(() => undefined);
    this.looks = [];
    this.worker = this.begin();
  }

  private begin(): Worker {
    const { lane } = this;
    const worker = this.store.worker(lane, (job, token) => this.process(job, token!), SETTINGS);
    const absence = new OutageLog(`The queue of ${lane}`);
    worker.on('error', (error) => absence.gone(error));
    worker.on('active', () => absence.back());
    worker.on('completed', (job) => jobsDone.inc({ lane, job: job.name }));
    worker.on('failed', (job, error) => this.failed(job, error));
    return worker;
  }

  private async process(job: QueuedJob, token: string): Promise<void> {
    this.taken++;
    this.busy++;
    try {
      if (this.lane !== 'alarms') await this.runner.giveWay(job.timestamp);
      await this.runner.run(job.name, job.data);
    } catch (error) {
      if (!mayTryUncounted(outage(error) === 'unreachable', job.attemptsStarted)) throw error;
      await job.moveToDelayed(this.clock.now().getTime() + UNCOUNTED_DELAY_MS, token);
      throw new DelayedError();
    } finally {
      this.busy--;
    }
  }

  private failed(job: QueuedJob | undefined, error: Error): void {
    if (!job) return;
    const { lane } = this;
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
