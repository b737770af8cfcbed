/** One look at the server's clock: its `Date` header counts whole seconds, so its time was half a second later on average. */
export interface Look {
  /** Milliseconds the server is ahead of this machine. */
  readonly ahead: number;
  /** How far off that may be. */
  readonly within: number;
}

/** `sent` and `received` by this machine's clock, `server` as the header says, all in milliseconds. */
export function lookAt(server: number, sent: number, received: number): Look {
  return { ahead: server + 500 - (sent + received) / 2, within: 500 + (received - sent) / 2 };
}

/**
 * What is known after one more look. A look tells that the truth lies within its bounds; several together tell more than any of them,
 * down to the moment the second turned. Bounds that do not meet: a clock was set, and the newest look counts.
 */
export function narrowed(known: Look | undefined, look: Look): Look {
  if (!known) return look;
  const from = Math.max(known.ahead - known.within, look.ahead - look.within);
  const to = Math.min(known.ahead + known.within, look.ahead + look.within);
  return from <= to ? { ahead: (from + to) / 2, within: (to - from) / 2 } : look;
}
