/** Where a commitment stands. `accepted` waits for its condition; `at_risk` still counts as running. */
export type CommitmentState =
  | 'proposed'
  | 'countered'
  | 'accepted'
  | 'active'
  | 'at_risk'
  | 'reported'
  | 'disputed'
  | 'kept'
  | 'broken'
  | 'declined'
  | 'lapsed'
  | 'withdrawn'
  | 'renegotiated'
  | 'void';

/** What can happen to a commitment. */
export type CommitmentAct =
  | 'accept'
  | 'accept_on_condition'
  | 'counter'
  | 'decline'
  | 'lapse'
  | 'activate'
  | 'fall_through'
  | 'deny'
  | 'put_at_risk'
  | 'relieve'
  | 'report'
  | 'take_back'
  | 'confirm'
  | 'dispute'
  | 'find_broken'
  | 'resume'
  | 'break'
  | 'renegotiate'
  | 'withdraw';

type Transitions = Readonly<Partial<Record<CommitmentAct, CommitmentState>>>;

const NEGOTIATING: Transitions = {
  accept: 'active',
  accept_on_condition: 'accepted',
  counter: 'countered',
  decline: 'declined',
  lapse: 'lapsed',
  withdraw: 'withdrawn',
  fall_through: 'void',
};
const RUNNING: Transitions = {
  report: 'reported',
  break: 'broken',
  renegotiate: 'renegotiated',
  withdraw: 'withdrawn',
  deny: 'countered',
};
const FINAL: Transitions = {};

/**
 * The whole state machine, as data: from each state, where each act leads. What is not listed is refused.
 * A conversation for action (Winograd & Flores 1986): asking is not promising, and who asked declares it done.
 */
export const TRANSITIONS: Readonly<Record<CommitmentState, Transitions>> = {
  proposed: NEGOTIATING,
  countered: NEGOTIATING,
  accepted: { activate: 'active', fall_through: 'void', withdraw: 'withdrawn', deny: 'countered' },
  active: { ...RUNNING, put_at_risk: 'at_risk' },
  at_risk: { ...RUNNING, relieve: 'active' },
  reported: { confirm: 'kept', dispute: 'disputed', find_broken: 'broken', withdraw: 'withdrawn', take_back: 'active' },
  disputed: { confirm: 'kept', find_broken: 'broken', resume: 'active', withdraw: 'withdrawn' },
  kept: FINAL,
  broken: FINAL,
  declined: FINAL,
  lapsed: FINAL,
  withdrawn: FINAL,
  renegotiated: FINAL,
  void: FINAL,
};

export const COMMITMENT_STATES = Object.keys(TRANSITIONS) as CommitmentState[];

/** Where a promise begins: asked for, or given by us, with a condition or without. */
export const FIRST_STATES: readonly CommitmentState[] = ['proposed', 'active', 'accepted'];

/** Still somebody's to keep: counts as open on boards, blocks the closing of a case. */
export const OPEN_STATES = COMMITMENT_STATES.filter((state) => TRANSITIONS[state] !== FINAL);

export const isOpenState = (state: CommitmentState): boolean => OPEN_STATES.includes(state);
export const isNegotiating = (state: CommitmentState): boolean => TRANSITIONS[state] === NEGOTIATING;
/** Agreed, and not at its end: what the sides said binds them. */
export const isInForce = (state: CommitmentState): boolean => isOpenState(state) && !isNegotiating(state);
export const isRunning = (state: CommitmentState): boolean => state === 'active' || state === 'at_risk';

/** What may happen next, in the order of the table. */
export const allowedActs = (state: CommitmentState): CommitmentAct[] =>
  Object.keys(TRANSITIONS[state]) as CommitmentAct[];

/** The state after `act`, or undefined when the machine refuses it. */
export const next = (state: CommitmentState, act: CommitmentAct): CommitmentState | undefined =>
  TRANSITIONS[state][act];

/**
 * Faults in the map itself, empty when it holds: every state is reachable, every open state can end, no act leads from a final one.
 * Asked at boot, so a wrong edit never serves a request.
 */
export function faultsIn(map: Readonly<Record<CommitmentState, Transitions>>): string[] {
  const states = Object.keys(map) as CommitmentState[];
  const faults: string[] = [];
  const reached = new Set<string>(FIRST_STATES);
  for (const state of states) {
    for (const [act, to] of Object.entries(map[state])) {
      if (!(to in map)) faults.push(`${state} –${act}→ ${to}: there is no such state`);
      reached.add(to);
    }
  }
  for (const state of states) if (!reached.has(state)) faults.push(`${state} can never be reached`);
  const ends = new Set(states.filter((state) => Object.keys(map[state]).length === 0));
  for (let grown = true; grown;) {
    grown = false;
    for (const state of states) {
      if (!ends.has(state) && Object.values(map[state]).some((to) => ends.has(to))) {
        ends.add(state);
        grown = true;
      }
    }
  }
  for (const state of states) if (!ends.has(state)) faults.push(`${state} can never end`);
  return faults;
}
