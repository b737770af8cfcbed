import { REMEDY_STATES, REMEDY_TRANSITIONS } from '../remedies/remedy-states.rules.js';
import {
  allowedDecisionActs,
  DECISION_STATES,
  DECISION_TRANSITIONS,
  decisionStateAfter,
  isSettled,
} from './decision-states.rules.js';

const reached = (map: Record<string, Record<string, string>>, from: string): Set<string> => {
  const found = new Set([from]);
  for (const state of found) for (const to of Object.values(map[state]!)) found.add(to);
  return found;
};

describe.each([
  ['a decision', DECISION_TRANSITIONS, DECISION_STATES, 'awaiting_approval'],
  ['a remedy', REMEDY_TRANSITIONS, REMEDY_STATES, 'ordered'],
])('the states of %s', (_what, map, states, first) => {
  const plain = map as Record<string, Record<string, string>>;

  it('are all reached from the first', () => {
    expect([...reached(plain, first)].sort()).toEqual([...states].sort());
  });

  it('all come to an end', () => {
    const ends = (state: string): boolean => Object.keys(plain[state]!).length === 0;
    expect(states.filter((state) => ![...reached(plain, state)].some(ends))).toEqual([]);
  });
});

describe('a decision', () => {
  it('is carried out, or fails, only when it was granted', () => {
    for (const act of ['execute', 'fail'] as const)
      expect(DECISION_STATES.filter((state) => decisionStateAfter(state, act))).toEqual(['granted']);
  });

  it('that was refused, carried out, withdrawn or has lapsed is settled', () => {
    expect(DECISION_STATES.filter(isSettled)).toEqual(['executed', 'refused', 'expired', 'withdrawn']);
    expect(allowedDecisionActs('failed')).toEqual(['order_again', 'withdraw', 'lapse']);
  });
});
