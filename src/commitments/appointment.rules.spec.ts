import fc from 'fast-check';
import { diaryStatus, sequenceOf } from './appointment.rules.js';
import { COMMITMENT_STATES } from './commitment-states.rules.js';

describe('a promise in a diary', () => {
  it('is tentative while we negotiate, and out of it when nobody is to do it any more', () => {
    const of = (status: string): string[] => COMMITMENT_STATES.filter((state) => diaryStatus(state) === status);
    expect(of('tentative')).toEqual(['proposed', 'countered']);
    expect(of('cancelled').sort()).toEqual(['declined', 'lapsed', 'void', 'withdrawn']);
  });

  it('begins at nought, and grows with each version, each successor and with its end', () => {
    expect(sequenceOf([1], 'active')).toBe(0);
    expect(sequenceOf([2], 'countered')).toBe(1);
    expect(sequenceOf([2], 'active')).toBe(1);
    expect(sequenceOf([2, 1], 'active')).toBe(2);
    expect(sequenceOf([2, 1], 'withdrawn')).toBe(3);
  });

  it('grows with every new time, whatever came before', () => {
    const line = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(line, (versions) => {
        const now = sequenceOf(versions, 'active');
        const [last, ...before] = versions.toReversed();
        expect(sequenceOf([...before, last! + 1], 'countered')).toBeGreaterThan(now);
        expect(sequenceOf([...versions, 1], 'active')).toBeGreaterThan(now);
        expect(sequenceOf(versions, 'withdrawn')).toBeGreaterThan(now);
      }),
    );
  });
});
