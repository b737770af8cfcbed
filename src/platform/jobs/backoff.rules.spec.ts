import { ATTEMPTS, mayTryUncounted, retryDelay } from './backoff.rules.js';

describe('the patience of a job', () => {
  it('waits three times as long after each failure, at most an hour', () => {
    const waits = Array.from({ length: ATTEMPTS - 1 }, (_, failure) => retryDelay(failure + 1) / 1000);
    expect(waits).toEqual([1, 3, 9, 27, 81, 243, 729, 2187, 3600]);
  });

  it('does not count an attempt while the database is away, but does not circle for ever either', () => {
    expect(mayTryUncounted(true, 1)).toBe(true);
    expect(mayTryUncounted(true, 501)).toBe(false);
    expect(mayTryUncounted(false, 1)).toBe(false);
  });
});
