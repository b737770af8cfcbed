import { COMMITMENT_STATES, type CommitmentState } from '../commitment-states.rules.js';
import { outcomeOf } from './outcomes.rules.js';

const of = (state: CommitmentState, noticeMinutes: number | null = null, agreed = true) =>
  outcomeOf({ state, agreed, noticeMinutes });

describe('what a promise says about who gave it', () => {
  it('is kept or broken when it was', () => expect([of('kept'), of('broken')]).toEqual(['kept', 'broken']));

  it('is neither when it was moved four open hours before it was due, and broken when later', () =>
    expect([of('renegotiated', 240), of('renegotiated', 239), of('renegotiated', 0)]).toEqual([
      'moved',
      'broken',
      'broken',
    ]));

  it('is not held against a partner that it was we who asked for another time', () =>
    expect(of('renegotiated', null)).toBe('moved'));

  it('is nothing when it was let go of, void, never agreed or is still running', () => {
    const silent = COMMITMENT_STATES.filter((state) => !['kept', 'broken', 'renegotiated'].includes(state));
    expect(silent.map((state) => of(state, 10))).toEqual(silent.map(() => null));
    expect(COMMITMENT_STATES.map((state) => of(state, null, false))).toEqual(COMMITMENT_STATES.map(() => null));
  });
});
