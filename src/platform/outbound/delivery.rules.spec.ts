import fc from 'fast-check';
import { MOST_ATTEMPTS, pauseAfter, retryAfterIn, verdictOn } from './delivery.rules.js';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

describe('a message that did not arrive', () => {
  it('is tried ten times in a little over three days: at once, after 5 s, 5 min, 30 min, 2, 5, 10, 14, 20 and 24 hours', () => {
    const pauses = Array.from({ length: MOST_ATTEMPTS }, (_, n) => pauseAfter(n + 1, 0));
    expect(pauses.map((ms) => ms && ms / SECOND)).toEqual([
      ...[5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400],
      undefined,
    ]);
    expect(pauses.reduce<number>((sum, ms) => sum + (ms ?? 0), 0) / HOUR).toBeCloseTo(75.6, 1);
  });

  it('waits up to a tenth longer, by chance, and never less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempt, chance) => {
        const [least, pause] = [pauseAfter(attempt, 0)!, pauseAfter(attempt, chance)!];
        expect(pause).toBeGreaterThanOrEqual(least);
        expect(pause).toBeLessThanOrEqual(least * 1.1);
      }),
    );
  });

  it('waits as long as its receiver asks for, but not for ever', () => {
    expect(pauseAfter(1, 0, 120 * SECOND)).toBe(120 * SECOND);
    expect(pauseAfter(4, 0, SECOND)).toBe(2 * HOUR);
    expect(pauseAfter(1, 0, 999_999 * SECOND)).toBeLessThan(27 * HOUR);
    expect([retryAfterIn('120'), retryAfterIn('soon'), retryAfterIn(undefined), retryAfterIn('-1')]).toEqual([
      120_000, 0, 0, 0,
    ]);
  });
});

describe('an answer', () => {
  it('is a yes with 2xx alone; 410 asks for no more, everything else for another try', () => {
    expect([200, 201, 204, 299].map(verdictOn)).toEqual(Array(4).fill('delivered'));
    expect([100, 300, 302, 304, 400, 404, 429, 500, 503].map(verdictOn)).toEqual(Array(9).fill('again'));
    expect(verdictOn(410)).toBe('gone');
  });
});
