import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { systemActor } from '../database/actor.js';
import { OUTBOX_BELL, UnitOfWork } from '../database/unit-of-work.js';
import { Handlers } from '../jobs/handlers.js';
import { QueueAway } from '../jobs/job.errors.js';
import { Jobs } from '../jobs/jobs.js';
import { OutageLog } from '../jobs/outage-log.js';
import { within } from '../jobs/within.js';
import { LIVE_BUS, type LiveBus, type LiveNews } from '../live/live-bus.js';
import { Bell } from './bell.js';
import { jobsOfListeners } from './listener-jobs.js';
import { markShown, noteHandedOver, removeFromOutbox, takeFromOutbox, type OutboxRow } from './outbox.queries.js';

const BATCH = 200;
/** Nobody rings for what another process left behind. */
const LOOK_EVERY_MS = 500;
/** Under way, news gathers: a round for many costs hardly more than one for one. */
const PATIENCE_MS = 100;
const TRY_QUEUE_EVERY_MS = 2_000;
const SHUTDOWN_MS = 5_000;
const RELAY = systemActor('relay');

/**
 * Carries committed events out of the outbox: a job for those who listen, news for who is looking. First it hands over, then it deletes,
 * so an event may be told twice and never not at all. Every process runs one; they share the rows.
 */
@Injectable()
export class Relay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly queue = new OutageLog('The queue store');
  private readonly outbox = new OutageLog('The outbox');
  private tryQueueAt = 0;
  private ended = false;
  private running = Promise.resolve();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly handlers: Handlers,
    private readonly jobs: Jobs,
    @Inject(LIVE_BUS) private readonly live: LiveBus,
    @Inject(OUTBOX_BELL) private readonly bell: Bell,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    this.bell.ring();
    await within(SHUTDOWN_MS, () => this.running).catch(() => undefined);
  }

  private async run(): Promise<void> {
    while (!this.ended) {
      await this.bell.rungWithin(LOOK_EVERY_MS);
      try {
        do {
          await this.unitOfWork.precedence.giveWay(PATIENCE_MS);
        } while ((await this.carry()) === BATCH && !this.ended);
        this.outbox.back();
      } catch (error) {
        this.outbox.gone(error);
      }
    }
  }

  /** Returns how many rows it dealt with. */
  private async carry(): Promise<number> {
    if (this.queue.isAway && performance.now() < this.tryQueueAt) return this.showOnly();
    try {
      // Asked first, so that no transaction stays open while a frozen store is silent.
      if (this.queue.isAway) await this.jobs.ping();
      return await this.handOver();
    } catch (error) {
      if (!(error instanceof QueueAway)) throw error;
      this.queue.gone(error.cause);
      this.tryQueueAt = performance.now() + TRY_QUEUE_EVERY_MS;
      return this.showOnly();
    }
  }

  private handOver(): Promise<number> {
    return this.unitOfWork.run(RELAY, async (work) => {
      const rows = await takeFromOutbox(work, BATCH, 'all');
      if (rows.length === 0) return 0;
      await this.addJobs(rows);
      await noteHandedOver(
        work,
        rows.filter((row) => this.isAwaited(row)),
      );
      await this.live.publish(rows.filter((row) => !row.shown).map(newsOf), work);
      await removeFromOutbox(work, rows);
      return rows.length;
    });
  }

  /** While the queue store is away: who is looking learns of it all the same, and what nobody listens for is done with. */
  private showOnly(): Promise<number> {
    return this.unitOfWork.run(RELAY, async (work) => {
      const rows = await takeFromOutbox(work, BATCH, 'unshown');
      if (rows.length === 0) return 0;
      await this.live.publish(rows.map(newsOf), work);
      await removeFromOutbox(
        work,
        rows.filter((row) => !this.isAwaited(row)),
      );
      await markShown(
        work,
        rows.filter((row) => this.isAwaited(row)),
      );
      return rows.length;
    });
  }

  private isAwaited(row: OutboxRow): boolean {
    return this.handlers.listenersFor(row.type).length > 0;
  }

  private async addJobs(rows: readonly OutboxRow[]): Promise<void> {
    const jobs = rows.flatMap(({ eventId, type }) => jobsOfListeners(this.handlers, eventId, type));
    if (jobs.length === 0) return;
    await this.jobs.addMixed('news', jobs);
    this.queue.back();
  }
}

const newsOf = ({ eventId, caseId, type, readers, at }: OutboxRow): LiveNews => ({
  eventId,
  caseId,
  type,
  readers,
  at: at.toISOString(),
});
