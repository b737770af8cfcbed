import { setTimeout as sleep } from 'node:timers/promises';

/** Who was answered often asks again at once: a page is made of several answers. */
const ASKS_AGAIN_MS = 25;
const LOOK_EVERY_MS = 10;
/** As long as that, whatever else there is to do waits for what is overdue. */
const HURRY_MS = 2_000;

/** People go first: whoever works for nobody who waits looks whether somebody does, and gives way for a while. */
export class Precedence {
  private people = 0;
  private hurrying = 0;
  private lastServed = -Infinity;

  enter(): void {
    this.people++;
  }

  leave(): void {
    this.people--;
    this.lastServed = performance.now();
  }

  /** What `work` does is overdue: until it is done, others give way for longer. */
  async hurry(work: () => Promise<void>): Promise<void> {
    this.hurrying++;
    try {
      await work();
    } finally {
      this.hurrying--;
    }
  }

  /** Resolves as soon as nobody is being served and nothing is overdue, or after `ms`: what gives way is not to stand still. */
  async giveWay(ms: number): Promise<void> {
    const began = performance.now();
    const isAsked = (): boolean => {
      const waited = performance.now() - began;
      return (this.isServing && waited < ms) || (this.hurrying > 0 && waited < HURRY_MS);
    };
    while (isAsked()) await sleep(LOOK_EVERY_MS);
  }

  private get isServing(): boolean {
    return this.people > 0 || performance.now() - this.lastServed < ASKS_AGAIN_MS;
  }
}
