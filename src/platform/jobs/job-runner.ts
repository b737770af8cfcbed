import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../clock/clock.js';
import { systemActor } from '../database/actor.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { storedEvent } from '../events/ledger.queries.js';
import { Handlers } from './handlers.js';
import { JobUnknown } from './job.errors.js';

/**
 * A letter that leaves a tenth of a second later harms nobody; somebody who waits for an answer notices. But a desk where somebody is always being
 * served is no desk where news may wait: one event has a dozen listeners, and the slowest of them may be what puts a promise at risk.
 */
const PATIENCE_MS = 100;
const OLD_MS = 5_000;

/** What the job of a listener carries. */
export interface EventNews {
  readonly eventId: string;
}

/** Finds whose job it is and has it done. */
@Injectable()
export class JobRunner {
  constructor(
    private readonly handlers: Handlers,
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Lets people go first, a job added at `addedAt` (milliseconds since 1970) a tenth of a second at most and never once it is five seconds old. */
  async giveWay(addedAt: number): Promise<void> {
    if (this.clock.now().getTime() - addedAt < OLD_MS) await this.unitOfWork.precedence.giveWay(PATIENCE_MS);
  }

  /** @throws JobUnknown, NotFound and whatever the job's own method throws */
  async run(name: string, data: unknown): Promise<void> {
    const handle = this.handlers.handlerOf(name);
    const listener = this.handlers.listener(name);
    if (handle) await handle(data);
    else if (listener) await listener.hear(await this.event((data as EventNews).eventId));
    else throw new JobUnknown(name);
  }

  private event(id: string) {
    return this.unitOfWork.read(systemActor('events'), (work) => storedEvent(work, id));
  }
}
