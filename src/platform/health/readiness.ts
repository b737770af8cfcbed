import { Inject, Injectable, Logger } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';

/** Something this process works with. `check` fails, or takes longer than a second, when it is not there. */
export interface ReadinessPart {
  readonly name: string;
  /** The process does its work without it for a while: that it is down is said, and nobody is sent elsewhere for it. */
  readonly canWait?: boolean;
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
      this.parts.map(async (part) => ({
        ...part,
        state: (await this.isUp(part)) ? ('up' as const) : ('down' as const),
      })),
    );
    return {
      ready: states.every(({ state, canWait }) => state === 'up' || canWait),
      parts: Object.fromEntries(states.map(({ name, state }) => [name, state])),
    };
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
