import { Injectable } from '@nestjs/common';
import { systemActor } from '../database/actor.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { storedEvent } from '../events/ledger.queries.js';
import { Handlers } from './handlers.js';
import { JobUnknown } from './job.errors.js';

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
  ) {}

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
