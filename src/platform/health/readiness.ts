import { Inject, Injectable, Logger } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';

/** Something this process cannot do its work without. `check` fails, or takes longer than a second, when it is not there. */
export interface ReadinessPart {
  readonly name: string;
  check(): Promise<unknown>;
}

/** The list everybody adds a part to: `@Inject(READINESS_PARTS) parts: ReadinessPart[]`, then `parts.push(…)`. */
export const READINESS_PARTS = Symbol('ReadinessParts');

/** Whether the process is ready, and what each part said: `up` or `down`. */
export interface ReadinessReport {
  ready: boolean;
  parts: Record<string, 'up' | 'down'>;
}

const LIMIT_MS = 1_000;

@Injectable()
export class Readiness {
  private readonly log = new Logger('Readiness');
  /** A part that hangs is asked once, not once for each question. */
  private readonly asked = new Map<ReadinessPart, Promise<boolean>>();

  constructor(@Inject(READINESS_PARTS) private readonly parts: ReadinessPart[]) {}

  /** Asks all parts at once; answers within a second whatever they do. */
  async report(): Promise<ReadinessReport> {
    const states = await Promise.all(
      this.parts.map(async (part) => [part.name, (await this.isUp(part)) ? 'up' : 'down'] as const),
    );
    return { ready: states.every(([, state]) => state === 'up'), parts: Object.fromEntries(states) };
  }

  private async isUp(part: ReadinessPart): Promise<boolean> {
    const patience = new AbortController();
    try {
      return await Promise.race([this.ask(part), sleep(LIMIT_MS, false, { signal: patience.signal })]);
    } finally {
      patience.abort();
    }
  }

  private ask(part: ReadinessPart): Promise<boolean> {
    const pending = this.asked.get(part);
    if (pending) return pending;
    const answer = Promise.resolve()
      .then(() => part.check())
      .then(
        () => true,
        (error: unknown) => {
          this.log.warn({
            message: `${part.name} is down`,
            cause: error instanceof Error ? error.message : String(error),
          });
          return false;
        },
      )
      .finally(() => this.asked.delete(part));
    this.asked.set(part, answer);
    return answer;
  }
}
