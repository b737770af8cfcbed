/** Where a case stands (the steps of ISO 10002: receipt, acknowledgement, handling, response, closing). */
export type CaseState =
  'received' | 'acknowledged' | 'in_progress' | 'waiting' | 'resolution_proposed' | 'resolved' | 'closed';
export type CaseAct =
  | 'acknowledge'
  | 'start'
  | 'wait'
  | 'resume'
  | 'propose_resolution'
  | 'decline_resolution'
  | 'resolve'
  | 'solve_on_the_spot'
  | 'close'
  | 'reopen';
export type ClosedReason = 'confirmed' | 'lapsed' | 'withdrawn' | 'merged' | 'not_agreed' | 'spam';

type Transitions = Readonly<Partial<Record<CaseAct, CaseState>>>;

/** The whole state machine, as data. What is not listed is refused. */
export const CASE_TRANSITIONS: Readonly<Record<CaseState, Transitions>> = {
  received: { acknowledge: 'acknowledged', solve_on_the_spot: 'resolved', close: 'closed' },
  acknowledged: {
    start: 'in_progress',
    wait: 'waiting',
    propose_resolution: 'resolution_proposed',
    resolve: 'resolved',
    close: 'closed',
  },
  in_progress: { wait: 'waiting', propose_resolution: 'resolution_proposed', resolve: 'resolved', close: 'closed' },
  waiting: {
    wait: 'waiting',
    resume: 'in_progress',
    propose_resolution: 'resolution_proposed',
    resolve: 'resolved',
    close: 'closed',
  },
  resolution_proposed: { resolve: 'resolved', decline_resolution: 'in_progress', close: 'closed' },
  resolved: { close: 'closed', decline_resolution: 'in_progress' },
  closed: { reopen: 'in_progress' },
};

export const CASE_STATES = Object.keys(CASE_TRANSITIONS) as CaseState[];
export const allowedCaseActs = (state: CaseState): CaseAct[] => Object.keys(CASE_TRANSITIONS[state]) as CaseAct[];
export const caseStateAfter = (state: CaseState, act: CaseAct): CaseState | undefined => CASE_TRANSITIONS[state][act];

/** What a person or the desk can close a case for; a merge is no closing but a life elsewhere. */
export type ClosingReason = Exclude<ClosedReason, 'merged'>;

/** Only an agreed solution is confirmed by the customer or by their silence; the other reasons end a case from anywhere. */
export const mayCloseFor = (state: CaseState, reason: ClosingReason): boolean =>
  reason === 'confirmed' || reason === 'lapsed' ? state === 'resolved' : state !== 'closed';

const DAY = 86_400_000;
export const REOPEN_DAYS = 30;
export const SILENCE_DAYS = 5;

/** Within thirty days a matter comes back as the same case, to the minute; later it is a new one that follows it up. */
export const mayReopen = (closedAt: Date, now: Date): boolean =>
  now.getTime() - closedAt.getTime() <= REOPEN_DAYS * DAY;

/** What can be done with it now: what was closed long ago is not reopened but followed up. */
export const actsNow = ({ state, stateSince }: { state: CaseState; stateSince: Date }, now: Date): CaseAct[] =>
  allowedCaseActs(state).filter((act) => act !== 'reopen' || mayReopen(stateSince, now));

/** The customer has had five days to object to a resolution and has not. */
export const isSilentLongEnough = (resolvedAt: Date, now: Date): boolean =>
  now.getTime() - resolvedAt.getTime() >= SILENCE_DAYS * DAY;

/** The four plain words a customer reads. */
export function plainState(state: CaseState): 'we have it' | 'we are on it' | 'waiting' | 'solved?' | 'closed' {
  if (state === 'received') return 'we have it';
  if (state === 'waiting') return 'waiting';
  if (state === 'resolution_proposed' || state === 'resolved') return 'solved?';
  return state === 'closed' ? 'closed' : 'we are on it';
}
