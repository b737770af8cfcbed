import { randomUUID } from 'node:crypto';
import type { Id } from '../../platform/index.js';

/**
 * Ids for what happened in the past: UUIDv7 (RFC 9562 §5.7) made at the instant given, in any order of instants; those of one instant
 * keep the order they were asked for in.
 */
export class HistoryIds {
  private asked = 0;

  at<P extends string>(prefix: P, instant: Date): Id<P> {
    const time = instant.getTime().toString(16).padStart(12, '0');
    const order = (this.asked++ & 0xfff).toString(16).padStart(3, '0');
    return `${prefix}_${time.slice(0, 8)}-${time.slice(8)}-7${order}${randomUUID().slice(18)}` as Id<P>;
  }
}
