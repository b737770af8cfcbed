import { setTimeout as sleep } from 'node:timers/promises';

/** Who was answered often asks again at once: a page is made of several answers. */
const ASKS_AGAIN_MS = 25;
const LOOK_EVERY_MS = 10;

/** People go first: whoever works for nobody who waits looks whether somebody does, and gives way for a while. */
export class Precedence {
  private people = 0;
  private lastServed = -Infinity;

  enter(): void {
    this.people++;
  }

  leave(): void {
    this.people--;
    this.lastServed = performance.now();
  }

  /** Resolves as soon as nobody is being served, or after `ms`: what gives way is not to stand still. */
  async giveWay(ms: number): Promise<void> {
    for (const until = performance.now() + ms; this.isServing && performance.now() < until;) await sleep(LOOK_EVERY_MS);
  }

  private get isServing(): boolean {
    return this.people > 0 || performance.now() - this.lastServed < ASKS_AGAIN_MS;
  }
}
