import { Work, type NewEvent, type StoredEvent } from '../platform/index.js';

/** Work of a story: what it announces is told by the story itself, at its own time, and not left in the outbox. */
export class ToldWork extends Work {
  readonly news: StoredEvent[] = [];

  override record(event: NewEvent): StoredEvent {
    const stored = super.record({ ...event, silent: true });
    if (!event.silent) this.news.push(stored);
    return stored;
  }

  /** Leaves to `ledger` what is to be written down: one statement for a whole story. */
  handTo(ledger: ToldWork): void {
    ledger.announced.push(...this.announced.splice(0));
  }
}
