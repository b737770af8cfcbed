import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, TooManyRequests, type Clock } from '../../platform/index.js';

const WINDOW_MS = 15 * 60_000;
const PER_ACCOUNT = 10;
const PER_ADDRESS = 100;
const MOST = 50_000;

interface Window {
  attempts: number;
  endsAt: number;
}

/**
 * How often one may guess: ten wrong passwords for an account, a hundred from an address, in a quarter of an hour. Counted in this
 * process only and forgotten with it: with n processes, and after a restart, an attacker has that many times the guesses.
 */
@Injectable()
export class SignInLimits {
  private readonly windows = new Map<string, Window>();

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Counts an attempt before it is made, so that many at once are not all free; `forgive` the answer if it was no wrong guess. @throws TooManyRequests */
  attempt(account: string, address: string): { forgive: () => void } {
    const now = this.clock.now().getTime();
    const ofAccount = this.window(`account ${account}`, now);
    const ofAddress = this.window(`address ${address}`, now);
    const full =
      ofAccount.attempts >= PER_ACCOUNT ? ofAccount : ofAddress.attempts >= PER_ADDRESS ? ofAddress : undefined;
    if (full) throw new TooManyRequests(Math.ceil((full.endsAt - now) / 1000));
    ofAccount.attempts += 1;
    ofAddress.attempts += 1;
    return {
      forgive: () => {
        ofAccount.attempts -= 1;
        ofAddress.attempts -= 1;
      },
    };
  }

  private window(name: string, now: number): Window {
    const open = this.windows.get(name);
    if (open && open.endsAt > now) return open;
    if (this.windows.size >= MOST) this.makeRoom();
    const fresh = { attempts: 0, endsAt: now + WINDOW_MS };
    this.windows.delete(name);
    this.windows.set(name, fresh);
    return fresh;
  }

  /** The oldest tenth goes, all at once: a map is slow to find its first entry after many single ones were taken from there. */
  private makeRoom(): void {
    for (const name of this.windows.keys()) {
      this.windows.delete(name);
      if (this.windows.size <= MOST * 0.9) return;
    }
  }
}
