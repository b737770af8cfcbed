import { dvdOn } from '../../../../test/return-policy.js';
import { moreThanNeighbours, retainedOf, wordsOnRetained } from './retained.rules.js';

const WEIGHTS = { days_since_delivery: 3, item_value: 2, opened: 2 };
const asker = (day: number, ordered: number) => ({ facts: dvdOn(day), ordered });

describe('what exceptions are associated with', () => {
  it('is what somebody ordered more than the mean of those like them', () => {
    const refused = [asker(43, 1_000), asker(45, 3_000)];
    expect(moreThanNeighbours(asker(43, 5_000), refused, WEIGHTS)).toBe(3_000);
  });

  it('takes the five nearest, and compares nobody with those who are not like them', () => {
    const near = [40, 41, 42, 43, 44].map((day) => asker(day, 0));
    expect(moreThanNeighbours(asker(42, 100), [asker(75, 9_999), ...near], WEIGHTS)).toBe(100);
    const other = { facts: { ...dvdOn(43), opened: true, item_value: 400 }, ordered: 1 };
    expect(moreThanNeighbours(asker(43, 100), [other], WEIGHTS)).toBeUndefined();
    expect(moreThanNeighbours(asker(43, 100), [], WEIGHTS)).toBeUndefined();
  });

  it('says nothing of few, and of many whether it can be told from chance', () => {
    expect(retainedOf(Array.from({ length: 19 }, () => 500))).toBeNull();
    expect(wordsOnRetained(null)).toMatch(/^Too few to say/);
    const sure = retainedOf(Array.from({ length: 20 }, (_, n) => 500 + n));
    expect(sure!.low).toBeGreaterThan(0);
    expect(wordsOnRetained(sure)).toMatch(/associated with ordering more\. That it is why is not shown/);
    const even = retainedOf(Array.from({ length: 40 }, (_, n) => (n % 2 ? 500 : -500)));
    expect(wordsOnRetained(even)).toMatch(/^No difference is shown/);
    expect(wordsOnRetained({ low: -9, high: -1 })).toMatch(/ordering less/);
  });
});
