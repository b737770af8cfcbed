import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { CONFIG, type Config } from '../config/config.js';
import { Handlers, type Duty } from './handlers.js';
import { within } from './within.js';

const SHUTDOWN_MS = 10_000;

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
    while (!signal.aborted) {
      await duty.do().catch((error: Error) => this.log.error({ message: `${duty.name} failed: ${error.message}`, duty: duty.name }, error.stack));
      await sleep(duty.ms, undefined, { signal }).catch(() => undefined);
    }
  }
}
