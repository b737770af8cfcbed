import type { OutboxBell } from '../database/unit-of-work.js';

/** Wakes the relay of this process. Many rings while it is awake are one. */
export class Bell implements OutboxBell {
  private rung = false;
  private waiter: (() => void) | undefined;

  ring(): void {
    this.rung = true;
    this.waiter?.();
  }

  /** Comes back as soon as it was rung since the last time, or after `ms`. */
  async rungWithin(ms: number): Promise<void> {
    if (!this.rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.waiter = () => resolve(clearTimeout(timer));
      });
    }
    this.rung = false;
    this.waiter = undefined;
  }
}
