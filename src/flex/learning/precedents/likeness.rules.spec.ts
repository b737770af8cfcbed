import fc from 'fast-check';
import { consistencyNotes, differencesBetween, Likeness, weightsOf, type Earlier } from './likeness.rules.js';

const WEIGHTS = { days_since_delivery: 3, item_value: 2, opened: 2 };
const at = (days: number, granted = true): Earlier => ({
  facts: { days_since_delivery: days, opened: false },
  granted,
});

describe('likeness', () => {
  const asked = { days_since_delivery: 40, opened: false };

  it('keeps the five nearest, the earlier of equals first, and counts all that are alike', () => {
    const likeness = new Likeness(asked, WEIGHTS);
    const all = [60, 40, 44, 52, 48, 40, 119, 41].map((days) => at(days, days < 50));
    for (const one of all) likeness.take(one);
    expect(likeness.nearest.map(({ decision }) => decision)).toEqual([all[1], all[5], all[7], all[2], all[4]]);
    expect(likeness.like).toEqual({ of: 7, granted: 5 });
  });

  it('holds five at most, in order and none below seven tenths, whatever comes by', () => {
    const decisions = fc.array(fc.record({ days: fc.integer({ min: 0, max: 400 }), granted: fc.boolean() }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(decisions, (some) => {
        const likeness = new Likeness(asked, WEIGHTS);
        for (const { days, granted } of some) likeness.take(at(days, granted));
        const alike = likeness.nearest.map(({ similarity }) => similarity);
        expect(alike.length).toBeLessThanOrEqual(5);
        expect(alike).toEqual(alike.toSorted((a, b) => b - a));
        expect(alike.every((one) => one >= 0.7)).toBe(true);
        expect(likeness.like.granted).toBeLessThanOrEqual(likeness.like.of);
      }),
    );
  });

  it('weighs everything alike where a policy weighs nothing', () => {
    expect(weightsOf(WEIGHTS)).toBe(WEIGHTS);
    expect(weightsOf({})).toMatchObject({ opened: 1, days_since_delivery: 1 });
    expect(weightsOf({ opened: 0 })).toMatchObject({ opened: 1, reason: 1 });
  });
});

describe('a note on consistency', () => {
  it.each([
    [{ of: 8, granted: 7 }, false, true],
    [{ of: 10, granted: 8 }, false, true],
    [{ of: 10, granted: 7 }, false, false],
    [{ of: 7, granted: 7 }, false, false],
    [{ of: 10, granted: 2 }, true, false],
    [{ of: 0, granted: 0 }, false, false],
  ])('of %j: if granted %s, if refused %s', (like, ifGranted, ifRefused) => {
    const notes = consistencyNotes(like);
    expect([notes.ifGranted !== null, notes.ifRefused !== null]).toEqual([ifGranted, ifRefused]);
  });
});

describe('what differs', () => {
  it('is said in words, what counts most first', () => {
    const here = { days_since_delivery: 43, item_value: 24.5, opened: false };
    const there = { days_since_delivery: 50, opened: true };
    expect(differencesBetween(here, there, WEIGHTS).map(({ says }) => says)).toEqual([
      'days since delivery: 50 days there, 43 days here',
      'value of the item: not known there, 24.5 here',
      'opened: yes there, no here',
    ]);
    expect(differencesBetween(here, here, WEIGHTS)).toEqual([]);
  });
});
