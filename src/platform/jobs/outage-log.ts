import { Logger } from '@nestjs/common';

/** Says once that something is away and once that it is back, however often it is asked in between. */
export class OutageLog {
  private away = false;
  private readonly log: Logger;

  constructor(private readonly what: string) {
    this.log = new Logger(what);
  }

  get isAway(): boolean {
    return this.away;
  }

  gone(why: unknown): void {
    if (!this.away) this.log.warn(`${this.what} is away: ${(why as Error)?.message ?? why}`);
    this.away = true;
  }

  back(): void {
    if (this.away) this.log.log(`${this.what} is back`);
    this.away = false;
  }
}
