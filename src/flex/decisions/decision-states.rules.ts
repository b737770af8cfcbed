/** Where a decision stands. `failed`: granted, and whoever carries it out could not. */
export const DECISION_STATES = [
  'awaiting_approval',
  'granted',
  'executed',
  'failed',
  'refused',
  'expired',
  'withdrawn',
] as const;
export type DecisionState = (typeof DECISION_STATES)[number];
export type DecisionAct = 'grant' | 'refuse' | 'withdraw' | 'lapse' | 'execute' | 'fail' | 'order_again';

type Transitions = Readonly<Partial<Record<DecisionAct, DecisionState>>>;

/** From each state, where each act leads; what is not listed is refused. What must never be given begins as refused. */
export const DECISION_TRANSITIONS: Readonly<Record<DecisionState, Transitions>> = {
  awaiting_approval: { grant: 'granted', refuse: 'refused', withdraw: 'withdrawn', lapse: 'expired' },
  granted: { execute: 'executed', fail: 'failed', withdraw: 'withdrawn', lapse: 'expired' },
  failed: { order_again: 'granted', withdraw: 'withdrawn', lapse: 'expired' },
  executed: {},
  refused: {},
  expired: {},
  withdrawn: {},
};

export const decisionStateAfter = (state: DecisionState, act: DecisionAct): DecisionState | undefined =>
  DECISION_TRANSITIONS[state][act];

export const allowedDecisionActs = (state: DecisionState): DecisionAct[] =>
  Object.keys(DECISION_TRANSITIONS[state]) as DecisionAct[];

/** Nothing more becomes of it. */
export const isSettled = (state: DecisionState): boolean => allowedDecisionActs(state).length === 0;
