import { Inject, Injectable, Logger } from '@nestjs/common';
import { CLOCK, type Clock } from '../clock/clock.js';
import { systemActor } from '../database/actor.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { StoredEvent } from '../events/event.js';
import { storedEvent } from '../events/ledger.queries.js';
import { jobOfListener } from '../events/listener-jobs.js';
import { TELL_ALL, type EventNews } from './event-news.js';
import { Handlers } from './handlers.js';
import { JobUnknown } from './job.errors.js';
import { jobsTriedAgain } from './job.metrics.js';
import { Jobs } from './jobs.js';

/**
 * A letter that leaves a tenth of a second later harms nobody; somebody who waits for an answer notices. But a desk where somebody is always being
 * served is no desk where news may wait: one event has a dozen listeners, and the slowest of them may be what puts a promise at risk.
 */
const PATIENCE_MS = 100;
const OLD_MS = 5_000;

/** Finds whose job it is and has it done. */
@Injectable()
export class JobRunner {
  private readonly log = new Logger('Jobs');

  constructor(
    private readonly handlers: Handlers,
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Lets people go first, a job added at `addedAt` (milliseconds since 1970) a tenth of a second at most and never once it is five seconds old. */
  async giveWay(addedAt: number): Promise<void> {
    if (this.clock.now().getTime() - addedAt < OLD_MS) await this.unitOfWork.precedence.giveWay(PATIENCE_MS);
  }

  /** @throws JobUnknown, NotFound and whatever the job's own method throws */
  async run(name: string, data: unknown): Promise<void> {
    const handle = this.handlers.handlerOf(name);
    if (handle) await handle(data);
    else if (name === TELL_ALL) await this.tellAll(data as EventNews);
    else await this.tell(name, await this.event((data as EventNews).eventId));
  }

  private async tell(listener: string, event: StoredEvent): Promise<void> {
    const found = this.handlers.listener(listener);
    if (!found) throw new JobUnknown(listener);
    await found.hear(event);
  }

  /** One after the other; who could not hear it gets a job of its own, and is in nobody's way. @throws QueueAway: then all are told again */
  private async tellAll({ eventId, listeners = [] }: EventNews): Promise<void> {
    const event = await this.event(eventId);
    const again: string[] = [];
    for (const listener of listeners) {
      await this.tell(listener, event).catch((error: Error) => {
        again.push(listener);
        jobsTriedAgain.inc({ lane: 'news', job: listener });
        this.log.warn({ message: `A listener is told again: ${error.message}`, job: listener, ids: { eventId } });
      });
    }
    if (again.length > 0)
      await this.jobs.addMixed(
        'news',
        again.map((listener) => jobOfListener(eventId, listener)),
      );
  }

  private event(id: string): Promise<StoredEvent> {
    return this.unitOfWork.read(systemActor('events'), (work) => storedEvent(work, id));
  }
}
