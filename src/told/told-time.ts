import type { Clock } from '../platform/index.js';

/** The clock of a story: it shows the instant the story has come to, and never goes back. */
export class ToldTime implements Clock {
  constructor(private at: Date) {}

  now(): Date {
    return this.at;
  }

  moveTo(at: Date): void {
    if (at > this.at) this.at = at;
  }
}
