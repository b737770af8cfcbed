import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { CONFIG, type Config } from '../config/config.js';
import { Handlers, type Duty } from './handlers.js';
import { within } from './within.js';

const SHUTDOWN_MS = 10_000;
const LONGEST_PAUSE_MS = 2_000;

/** Carries out what was marked `@Every`, in processes whose role is to work. */
@Injectable()
export class Duties implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(Duties.name);
  private readonly ending = new AbortController();
  private running: Promise<void>[] = [];

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly handlers: Handlers,
  ) {}

  onApplicationBootstrap(): void {
    // Every duty listens for the end while it sleeps; their number is no leak.
    setMaxListeners(this.handlers.duties.length + 1, this.ending.signal);
    if (this.config.role !== 'http') this.running = this.handlers.duties.map((duty) => this.repeat(duty));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.ending.abort();
    await within(SHUTDOWN_MS, () => Promise.all(this.running)).catch((error: Error) => {
      this.log.warn(`Not all duties ended before the process had to: ${error.message}`);
    });
  }

  private async repeat(duty: Duty): Promise<void> {
    const { signal } = this.ending;
    for (let failures = 0; !signal.aborted;) {
      failures = await this.once(duty, failures);
      await sleep(pauseAfter(failures, duty.ms), undefined, { signal }).catch(() => undefined);
    }
  }

  /** Answers how often it has failed in a row; says so the first time, and when it is over. */
  private async once(duty: Duty, failures: number): Promise<number> {
    try {
      await duty.do();
      if (failures > 0) this.log.log({ message: `${duty.name} works again`, duty: duty.name, failures });
      return 0;
    } catch (error) {
      const { message, stack } = error as Error;
      if (failures === 0) this.log.error({ message: `${duty.name} failed: ${message}`, duty: duty.name }, stack);
      return failures + 1;
    }
  }
}

/** What fails is tried again after twice the time, and twice that, up to two seconds: soon enough to be back when the fault is mended. */
const pauseAfter = (failures: number, ms: number): number =>
  Math.max(ms, Math.min(ms * 2 ** failures, LONGEST_PAUSE_MS));
