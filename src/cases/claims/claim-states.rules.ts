/** Where a claim stands. `partly`: the partner grants less than was claimed. */
export const CLAIM_STATES = ['prepared', 'filed', 'accepted', 'partly', 'rejected', 'withdrawn', 'paid'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];
export type ClaimAct = 'file' | 'accept' | 'accept_partly' | 'reject' | 'pay' | 'withdraw';

type Transitions = Readonly<Partial<Record<ClaimAct, ClaimState>>>;
const ANSWERED: Transitions = { accept: 'accepted', accept_partly: 'partly', reject: 'rejected' };

/** From each state, where each act leads; what is not listed is refused. A partner may come round after a no, and pay in parts. */
export const CLAIM_TRANSITIONS: Readonly<Record<ClaimState, Transitions>> = {
  prepared: { file: 'filed', withdraw: 'withdrawn' },
  filed: { ...ANSWERED, withdraw: 'withdrawn' },
  accepted: { pay: 'paid', withdraw: 'withdrawn' },
  partly: { accept: 'accepted', pay: 'paid', withdraw: 'withdrawn' },
  rejected: { accept: 'accepted', accept_partly: 'partly', withdraw: 'withdrawn' },
  withdrawn: {},
  paid: {},
};

/** Money may still come of it. */
export const OPEN_CLAIMS: readonly ClaimState[] = ['prepared', 'filed', 'accepted', 'partly'];

export const claimStateAfter = (state: ClaimState, act: ClaimAct): ClaimState | undefined =>
  CLAIM_TRANSITIONS[state][act];

export const allowedClaimActs = (state: ClaimState): ClaimAct[] => Object.keys(CLAIM_TRANSITIONS[state]) as ClaimAct[];

/** Faults in the map itself, empty when it holds: every state is reached from `prepared`, and each can still come to an end. */
export function claimMapFaults(map: Readonly<Record<ClaimState, Transitions>> = CLAIM_TRANSITIONS): string[] {
  const states = Object.keys(map) as ClaimState[];
  const faults = states.flatMap((state) =>
    Object.entries(map[state])
      .filter(([, to]) => !states.includes(to))
      .map(([act, to]) => `${state} –${act}→ ${to}: there is no such state`),
  );
  const reached = reachedFrom(map, ['prepared']);
  faults.push(...states.filter((state) => !reached.has(state)).map((state) => `${state} can never be reached`));
  const endless = states.filter((state) => ![...reachedFrom(map, [state])].some((to) => isEnd(map, to)));
  faults.push(...endless.map((state) => `${state} can never end`));
  return faults;
}

const isEnd = (map: Readonly<Record<ClaimState, Transitions>>, state: ClaimState): boolean =>
  Object.keys(map[state] ?? { none: true }).length === 0;

function reachedFrom(map: Readonly<Record<ClaimState, Transitions>>, from: ClaimState[]): Set<ClaimState> {
  const reached = new Set(from);
  for (const state of reached) for (const to of Object.values(map[state] ?? {})) reached.add(to);
  return reached;
}
