import { setTimeout as sleep } from 'node:timers/promises';

/** Asks `claim` again and again until it no longer throws; after `ms` its error is the test's. */
export async function eventually<T>(claim: () => T | Promise<T>, ms = 60_000): Promise<T> {
  for (const end = performance.now() + ms; ; await sleep(20)) {
    try {
      return await claim();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
  }
}
