import fc from 'fast-check';
import { judgePace, paceOf } from './pace.rules.js';

const HOUR = 3_600_000;
const now = new Date('2026-04-02T12:00:00Z');
const dueIn = (hours: number, begun = false): { dueAt: Date; begun: boolean } => ({
  dueAt: new Date(now.getTime() + hours * HOUR),
  begun,
});
const hours = (...all: number[]): number[] => all.map((one) => one * HOUR);

describe('the pace of a partner', () => {
  it('is not known from fewer than eight', () => expect(paceOf(hours(1, 2, 3, 4, 5, 6, 7))).toBeNull());
  it.each([
    ['whatever their order', hours(8, 1, 7, 2, 6, 3, 5, 4), 6.6],
    ['of a steady one', hours(3, 3, 3, 3, 3, 3, 3, 3), 3],
    ['of eleven, the ninth', hours(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), 9],
  ])('is the 80th percentile, %s', (_what, all, pace) => expect(paceOf(all)! / HOUR).toBeCloseTo(pace, 9));
  it('lies within what it took', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 8, maxLength: 60 }), (all) => {
        expect(paceOf(all)).toBeGreaterThanOrEqual(Math.min(...all));
        expect(paceOf(all)).toBeLessThanOrEqual(Math.max(...all));
      }),
    ));
});

describe('a promise by the pace of its partner', () => {
  it('is slow when less time is left, to the millisecond', () => {
    expect(judgePace(dueIn(3), 3 * HOUR, now)).toEqual({ slow: false, lookAgain: new Date(now.getTime() + 1) });
    expect(judgePace(dueIn(3), 3 * HOUR + 1, now)).toEqual({ slow: true, lookAgain: null });
  });
  it('is looked at when the time left becomes too little, or half-way before that', () => {
    expect(judgePace(dueIn(4), 3 * HOUR, now).lookAgain).toEqual(new Date(now.getTime() + HOUR + 1));
    expect(judgePace(dueIn(40), 3 * HOUR, now).lookAgain).toEqual(new Date(now.getTime() + 20 * HOUR));
  });
  it('is looked at again half-way while the pace is unknown, and not for ever', () => {
    let looks = 0;
    for (let at: Date | null = now; at; looks += 1) at = judgePace(dueIn(24 * 90), null, at).lookAgain;
    expect(looks).toBeGreaterThan(5);
    expect(looks).toBeLessThan(20);
  });
  it('is not slow once something shows that it was begun, nor when its time is over', () => {
    expect(judgePace(dueIn(1, true), 3 * HOUR, now)).toEqual({ slow: false, lookAgain: null });
    expect(judgePace(dueIn(0), 3 * HOUR, now)).toEqual({ slow: false, lookAgain: null });
  });
  it('is found slow by the looks alone, in time', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90 * 24 * 60 }),
        fc.integer({ min: 1, max: 20 * 24 * 60 }),
        (left, pace) => {
          const promise = dueIn(left / 60);
          let verdict = judgePace(promise, pace * 60_000, now);
          let at = now;
          while (verdict.lookAgain) {
            expect(verdict.lookAgain.getTime()).toBeGreaterThan(at.getTime());
            verdict = judgePace(promise, pace * 60_000, (at = verdict.lookAgain));
          }
          expect(verdict.slow).toBe(true);
          expect(at.getTime()).toBeLessThanOrEqual(
            Math.max(now.getTime(), promise.dueAt.getTime() - pace * 60_000 + 1),
          );
        },
      ),
    ));
});
