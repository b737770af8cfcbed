import { hash, verify, type Options } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { TooManyRequests } from '../platform/index.js';

export const SHORTEST_PASSWORD = 12;

/** Argon2id (the library's default kind), 19 MiB, two passes: OWASP's least. About 50 ms of one core each. */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 2;
const MAY_WAIT = 8;

/**
 * Hashes and checks passwords, two at a time. Hashing fills whole cores, so a crowd at the door must not stop those inside: whoever
 * finds eight waiting is sent away with a Retry-After.
 */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  /** Checked when there is nobody of that name, so that the time of an answer does not tell who works here. */
  private nobody: Promise<string> | undefined;

  /** @throws TooManyRequests when too many wait already */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, COST));
  }

  /** Whether `password` is the one `hashed` was made from; never, but as slowly, without a `hashed`. @throws TooManyRequests */
  verify(hashed: string | null | undefined, password: string): Promise<boolean> {
    return this.inTurn(async () => {
      this.nobody ??= hash('nobody has this password', COST);
      const right = await verify(hashed ?? (await this.nobody), password);
      return right && typeof hashed === 'string';
    });
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < AT_ONCE) this.running += 1;
    else {
      if (this.waiting.length >= MAY_WAIT) throw new TooManyRequests(1);
      // Whoever leaves hands over the place, so the number of those inside stays.
      await new Promise<void>((enter) => this.waiting.push(enter));
    }
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
