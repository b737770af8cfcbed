/** Where an approval stands. `questioned`: whoever asked is asked something back; the time goes on. */
export const APPROVAL_STATES = ['open', 'questioned', 'granted', 'refused', 'withdrawn'] as const;
export type ApprovalState = (typeof APPROVAL_STATES)[number];
/** `concur`: one yes of several that are needed. `escalate`: nobody answered in time, and the next circle is asked. */
export type ApprovalAct = 'grant' | 'refuse' | 'concur' | 'question' | 'answer' | 'escalate' | 'withdraw';

type Transitions = Readonly<Partial<Record<ApprovalAct, ApprovalState>>>;
const SETTLE: Transitions = { grant: 'granted', refuse: 'refused', withdraw: 'withdrawn' };

/** From each state, where each act leads; what is not listed is refused. Time alone never grants and never refuses. */
export const APPROVAL_TRANSITIONS: Readonly<Record<ApprovalState, Transitions>> = {
  open: { ...SETTLE, concur: 'open', escalate: 'open', question: 'questioned' },
  questioned: { ...SETTLE, concur: 'questioned', escalate: 'questioned', answer: 'open' },
  granted: {},
  refused: {},
  withdrawn: {},
};

/** Somebody still has to say yes or no. */
export const OPEN_APPROVALS: readonly ApprovalState[] = ['open', 'questioned'];
export const isOpenApproval = (state: ApprovalState): boolean => OPEN_APPROVALS.includes(state);

export const approvalStateAfter = (state: ApprovalState, act: ApprovalAct): ApprovalState | undefined =>
  APPROVAL_TRANSITIONS[state][act];

export const allowedApprovalActs = (state: ApprovalState): ApprovalAct[] =>
  Object.keys(APPROVAL_TRANSITIONS[state]) as ApprovalAct[];

/** Faults in the map itself, empty when it holds: every state is reached from `open`, and each can still come to an end. Asked at boot. */
export function approvalMapFaults(map: Readonly<Record<ApprovalState, Transitions>> = APPROVAL_TRANSITIONS): string[] {
  const states = Object.keys(map) as ApprovalState[];
  const faults = states.flatMap((state) =>
    Object.entries(map[state])
      .filter(([, to]) => !states.includes(to))
      .map(([act, to]) => `${state} –${act}→ ${to}: there is no such state`),
  );
  const reached = reachedFrom(map, 'open');
  faults.push(...states.filter((state) => !reached.has(state)).map((state) => `${state} can never be reached`));
  const endless = states.filter((state) => ![...reachedFrom(map, state)].some((to) => isEnd(map, to)));
  faults.push(...endless.map((state) => `${state} can never end`));
  return faults;
}

const isEnd = (map: Readonly<Record<ApprovalState, Transitions>>, state: ApprovalState): boolean =>
  map[state] !== undefined && Object.keys(map[state]).length === 0;

function reachedFrom(map: Readonly<Record<ApprovalState, Transitions>>, from: ApprovalState): Set<ApprovalState> {
  const reached = new Set([from]);
  for (const state of reached) for (const to of Object.values(map[state] ?? {})) reached.add(to);
  return reached;
}
