import { Injectable } from '@nestjs/common';
import { Handlers } from '../platform/index.js';
import { ToldUnitOfWork } from './told-unit-of-work.js';

/** Tells a story's events to everybody who listens, in the story's time, as the relay does on a desk. */
@Injectable()
export class ToldNews {
  /** Counts what has happened to promises so far. */
  promisesMoved = 0;
  /** The cases of the stories so far. */
  readonly cases = new Set<string>();
  private readonly deaf = new Set<string>();

  constructor(
    private readonly uow: ToldUnitOfWork,
    private readonly handlers: Handlers,
  ) {}

  /** From now on nothing is told to this class of listeners. */
  leaveOut(listeners: { readonly name: string }): void {
    this.deaf.add(listeners.name);
  }

  /** Until nobody has anything to add to what happened; `but`: these listeners are told nothing of it. */
  async carry(but?: { readonly name: string }): Promise<void> {
    for (let event = this.uow.news.shift(); event; event = this.uow.news.shift()) {
      if (event.caseId) this.cases.add(event.caseId);
      if (event.type.startsWith('commitment.')) this.promisesMoved += 1;
      for (const { name, hear } of this.handlers.listenersFor(event.type))
        if (!this.isDeaf(name.split('.')[0]!, but)) await hear(event);
    }
  }

  private isDeaf(listeners: string, but: { readonly name: string } | undefined): boolean {
    return this.deaf.has(listeners) || listeners === but?.name;
  }
}
