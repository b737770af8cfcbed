/** Where a remedy stands. `ordered`: whoever carries it out has been told, and has not answered. */
export const REMEDY_STATES = ['ordered', 'executed', 'failed', 'cancelled'] as const;
export type RemedyState = (typeof REMEDY_STATES)[number];
export type RemedyAct = 'execute' | 'fail' | 'order_again' | 'cancel';

/** From each state, where each act leads; what is not listed is refused. */
export const REMEDY_TRANSITIONS: Readonly<Record<RemedyState, Readonly<Partial<Record<RemedyAct, RemedyState>>>>> = {
  ordered: { execute: 'executed', fail: 'failed', cancel: 'cancelled' },
  failed: { order_again: 'ordered', cancel: 'cancelled' },
  executed: {},
  cancelled: {},
};

export const remedyStateAfter = (state: RemedyState, act: RemedyAct): RemedyState | undefined =>
  REMEDY_TRANSITIONS[state][act];
export const allowedRemedyActs = (state: RemedyState): RemedyAct[] =>
  Object.keys(REMEDY_TRANSITIONS[state]) as RemedyAct[];
