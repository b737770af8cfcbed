import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Actor, type Clock } from '../platform/index.js';

const FOR_MS = 5_000;
const MOST = 10_000;

/**
 * Who was behind a credential a moment ago, so that not every request asks the database. The price: another process that revoked a
 * credential is believed up to five seconds late.
 */
@Injectable()
export class RememberedCallers {
  private readonly known = new Map<string, { caller: Promise<Actor | undefined>; until: number }>();

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** The caller behind `credential` (a hash, never the secret itself): remembered, or looked up by `find`. */
  async recall(credential: string, find: () => Promise<Actor | undefined>): Promise<Actor | undefined> {
    const now = this.clock.now().getTime();
    const known = this.known.get(credential);
    if (known && known.until > now) return known.caller;
    // Those who ask at the same moment share one look.
    const caller = find();
    this.known.delete(credential);
    this.known.set(credential, { caller, until: now + FOR_MS });
    if (this.known.size > MOST) this.makeRoom();
    try {
      const found = await caller;
      if (!found) this.drop(credential, caller);
      return found;
    } catch (error) {
      this.drop(credential, caller);
      throw error;
    }
  }

  /** Forgets everybody: something was revoked. */
  forget(): void {
    this.known.clear();
  }

  /** The oldest tenth goes, all at once: a map is slow to find its first entry after many single ones were taken from there. */
  private makeRoom(): void {
    for (const credential of this.known.keys()) {
      this.known.delete(credential);
      if (this.known.size <= MOST * 0.9) return;
    }
  }

  private drop(credential: string, caller: Promise<Actor | undefined>): void {
    if (this.known.get(credential)?.caller === caller) this.known.delete(credential);
  }
}
