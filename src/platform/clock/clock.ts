/** What time it is. The only place that asks the machine; inside a unit of work, prefer `work.now`, the database's time. */
export interface Clock {
  now(): Date;
}

export const CLOCK = Symbol('Clock');

export class SystemClock implements Clock {
  now(): Date {
    return new Date();
  }
}
