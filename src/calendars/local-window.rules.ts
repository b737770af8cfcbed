import { WindowEndsBeforeItStarts } from './local-time.errors.js';
import { resolveLocal } from './local-time.rules.js';

/** A stretch of time as people agreed on it: what the clocks of `zone` show when it starts and when it ends. */
export interface LocalWindow {
  localStart: string;
  localEnd: string;
  zone: string;
}

/**
 * The window's instants, in milliseconds since 1970 UTC. Its length is the time that truly passes, so 01:00–05:00 lasts three hours in
 * the night the clocks go forward. Throws `WindowEndsBeforeItStarts` (also for an empty window) and whatever `resolveLocal` throws.
 */
export function windowInstants({ localStart, localEnd, zone }: LocalWindow): { start: number; end: number } {
  const start = resolveLocal(localStart, zone).at;
  const end = resolveLocal(localEnd, zone).at;
  if (end <= start) throw new WindowEndsBeforeItStarts(localStart, localEnd, zone);
  return { start, end };
}
