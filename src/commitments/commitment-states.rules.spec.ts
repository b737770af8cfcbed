import fc from 'fast-check';
import {
  allowedActs,
  COMMITMENT_STATES,
  faultsIn,
  isOpenState,
  next,
  OPEN_STATES,
  TRANSITIONS,
  type CommitmentAct,
  type CommitmentState,
} from './commitment-states.rules.js';

const ACTS: CommitmentAct[] = [
  'accept',
  'counter',
  'decline',
  'lapse',
  'activate',
  'fall_through',
  'put_at_risk',
  'relieve',
  'report',
  'confirm',
  'dispute',
  'find_broken',
  'resume',
  'break',
  'renegotiate',
  'withdraw',
];
const FINAL: CommitmentState[] = ['kept', 'broken', 'declined', 'lapsed', 'withdrawn', 'renegotiated', 'void'];

describe('the states of a commitment', () => {
  it('holds as a map: every state is reached, every open one can end', () => expect(faultsIn(TRANSITIONS)).toEqual([]));

  it('finds a state that leads nowhere, one that is never reached and one that does not exist', () => {
    const wrong = {
      ...TRANSITIONS,
      disputed: { resume: 'disputed' },
      reported: { dispute: 'disputed', confirm: 'nowhere' },
    } as never;
    expect(faultsIn(wrong).join('; ')).toMatch(
      /there is no such state.*disputed can never end|disputed can never end/s,
    );
    const unreached = { ...TRANSITIONS, accepted: {}, active: {}, at_risk: {}, proposed: {} } as never;
    expect(faultsIn(unreached)).toContain('reported can never be reached');
  });

  it.each(FINAL)('lets nothing change what is %s', (state) => {
    expect(allowedActs(state)).toEqual([]);
    expect(isOpenState(state)).toBe(false);
  });

  it('counts everything that is not final as open', () =>
    expect([...OPEN_STATES].sort()).toEqual(COMMITMENT_STATES.filter((s) => !FINAL.includes(s)).sort()));

  it.each([
    ['proposed', 'accept', 'active'],
    ['proposed', 'counter', 'countered'],
    ['countered', 'counter', 'countered'],
    ['countered', 'accept', 'active'],
    ['proposed', 'lapse', 'lapsed'],
    ['active', 'report', 'reported'],
    ['at_risk', 'report', 'reported'],
    ['active', 'break', 'broken'],
    ['active', 'renegotiate', 'renegotiated'],
    ['reported', 'confirm', 'kept'],
    ['reported', 'dispute', 'disputed'],
    ['disputed', 'resume', 'active'],
    ['active', 'accept', undefined],
    ['reported', 'break', undefined],
    ['broken', 'renegotiate', undefined],
    ['proposed', 'break', undefined],
  ] as const)('%s –%s→ %s', (from, act, to) => expect(next(from, act)).toBe(to));

  it('ends only in a final state, whatever happens, and stays there', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ACTS), { maxLength: 40 }), (acts) => {
        let state: CommitmentState = 'proposed';
        for (const act of acts) {
          const reached: CommitmentState | undefined = next(state, act);
          if (FINAL.includes(state)) expect(reached).toBeUndefined();
          state = reached ?? state;
        }
      }),
    );
  });
});
