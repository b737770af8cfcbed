import type { Work } from '../database/work.js';

export const LIVE_BUS = Symbol('LiveBus');

/** That an event happened, and to what: ids only, the reader fetches the rest under his own rights. */
export interface LiveNews {
  /** Null for what stands in no ledger: our staff alone hear of it, and nobody who was away. */
  readonly eventId: string | null;
  readonly caseId: string | null;
  readonly type: string;
  /** Who beside the staff may read it; null when the list was too long to send: then anybody may ask. */
  readonly readers: readonly string[] | null;
  /** RFC 3339. */
  readonly at: string;
  /** The one person whom it is for, and nobody else; it is no news of a case, and what was missed of it is not told again. */
  readonly personId?: string;
}

export interface LiveListener {
  news(news: LiveNews): void;
  /** News may have been missed: begin anew. */
  resync(): void;
}

/** Carries news from the process that relays it to those that show it. What it loses on the way, listeners hear of as `resync`. */
export interface LiveBus {
  begin(): void;
  /** Resolves once this process hears the others. */
  readonly listening: Promise<void>;
  /** Where the store can, the news goes out with the commit of `work`. */
  publish(news: readonly LiveNews[], work: Work): Promise<void>;
  /** Returns what ends the subscription. */
  subscribe(listener: LiveListener): () => void;
  close(): Promise<void>;
}
