import { Injectable } from '@nestjs/common';
import { Handlers, systemActor } from '../../platform/index.js';
import { ToldUnitOfWork } from './told-unit-of-work.js';

/** Tells a story's events to everybody who listens, in the story's time, as the relay does on a desk. */
@Injectable()
export class ToldNews {
  /** Counts what has happened to promises so far. */
  promisesMoved = 0;
  private readonly lastOfCase = new Map<string, string>();

  constructor(
    private readonly uow: ToldUnitOfWork,
    private readonly handlers: Handlers,
  ) {}

  /** Until nobody has anything to add to what happened. */
  async carry(): Promise<void> {
    for (let event = this.uow.news.shift(); event; event = this.uow.news.shift()) {
      if (event.caseId) this.lastOfCase.set(event.caseId, event.id);
      if (event.type.startsWith('commitment.')) this.promisesMoved += 1;
      for (const { hear } of this.handlers.listenersFor(event.type)) await hear(event);
    }
  }

  get cases(): string[] {
    return [...this.lastOfCase.keys()];
  }

  /**
   * Leaves the last event of each case for the desk's own relay, so that whoever is looking at a list sees them come. Listeners hear it
   * a second time, and have done their part.
   */
  async leaveWord(): Promise<void> {
    await this.uow.writeDown();
    await this.uow.run(systemActor('demo'), (work) =>
      work.query('insert into outbox (event_id) select unnest($1::text[])', [[...this.lastOfCase.values()]]),
    );
  }
}
