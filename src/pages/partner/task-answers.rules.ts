import type { TaskView } from '../../cases/index.js';
import { newTimeMeans } from '../../commitments/commitment.rules.js';
import type { CommitmentView } from '../../commitments/index.js';
import type { Span } from '../times.rules.js';
import type { PartnerWords } from '../words/partner-words.en.rules.js';

/** The forms a partner's page can show for its task. */
export type Answer =
  | 'accept'
  | 'decline'
  | 'confirm'
  | 'deny'
  | 'new-time'
  | 'done'
  | 'undo'
  | 'problem'
  | 'all-well'
  | 'message'
  | 'not-ours'
  | 'hand-over';

type Facts = Pick<TaskView, 'state' | 'commitment' | 'pending'>;

/** What a partner can answer to a task now. */
export interface PossibleAnswers {
  /** The terms that an answer speaks of: new ones that wait beside a standing promise come first. */
  terms: CommitmentView | null;
  accept: boolean;
  decline: boolean;
  /** Somebody is quoted with it, and nobody said so here yet; for a day it can be denied. */
  confirm: boolean;
  deny: boolean;
  /** `counter` while we negotiate, `ask` while the promise stands, `again` when it was not done, `tell` when it is too late to change it. */
  newTime: 'counter' | 'ask' | 'again' | 'tell' | null;
  done: boolean;
  /** A problem may put the promised time at risk; `doubted`: the partner said so already. */
  doubt: boolean;
  doubted: boolean;
  /** It still matters who does it and what stands in the way. */
  open: boolean;
}

const OPEN: readonly string[] = ['offered', 'negotiating', 'agreed', 'reported', 'disputed', 'overdue'];

/** The answers that mean something now: those that the promise itself allows, and what can be said about an open task. */
export function possibleAnswers(task: Facts, now: Date): PossibleAnswers {
  const terms = task.pending ?? task.commitment;
  const allowed = terms?.allowed ?? [];
  const { allowed: standing = [], spoken, risks = [] } = task.commitment ?? {};
  return {
    terms,
    accept: allowed.includes('acceptance'),
    decline: allowed.includes('decline'),
    confirm: standing.includes('confirmation'),
    deny: standing.includes('denial') && Boolean(spoken?.deniableUntil) && now < new Date(spoken!.deniableUntil!),
    newTime: allowed.includes('counter') ? 'counter' : newTime(task, now),
    done: standing.includes('report'),
    doubt: standing.includes('risk'),
    doubted: risks.length > 0,
    open: OPEN.includes(task.state),
  };
}

/** Whether the page shows a form for this answer now. */
export function isPossible(answer: string, task: Facts, now: Date): boolean {
  const { accept, decline, confirm, deny, newTime, done, doubted, open } = possibleAnswers(task, now);
  const shown: Record<Answer, boolean> = {
    accept,
    decline,
    confirm,
    deny,
    'new-time': newTime !== null,
    done,
    // Its form is there for two minutes only: what is refused is told above the page.
    undo: false,
    problem: open,
    'all-well': doubted,
    'not-ours': open,
    'hand-over': open,
    message: true,
  };
  return Object.hasOwn(shown, answer) && shown[answer as Answer];
}

/** Agreed but not done when its time was over, or found broken. */
export const isLate = (task: Facts, now: Date): boolean =>
  task.state === 'overdue' || (task.state === 'agreed' && new Date(task.commitment!.dueAt) < now);

/** Where the task stands, as its partner would say it. */
export function stateWords(task: Facts, now: Date, { state: words }: Pick<PartnerWords, 'state'>): string {
  if (task.pending) return task.pending.awaited === 'partner' ? words.weProposeNew : words.youAskedNew;
  if (task.state === 'negotiating')
    return task.commitment?.awaited === 'partner' ? words.weProposeOther : words.youProposedOther;
  if (isLate(task, now)) return words.late;
  if (task.state === 'agreed' && isOnlySaid(task)) return words.onlySaid;
  if (task.commitment?.state === 'accepted') return words.hanging;
  return words[task.state];
}

/** Said to us, not yet confirmed here. */
export const isOnlySaid = ({ commitment }: Pick<Facts, 'commitment'>): boolean =>
  commitment?.allowed?.includes('confirmation') ?? false;

/** When terms say it is to be done, in their own zone; an instant in the partner's. */
export const spanOf = ({ window, dueAt }: Pick<CommitmentView, 'window' | 'dueAt'>, zone: string): Span =>
  window
    ? { start: new Date(window.start), end: new Date(window.end), zone: window.zone }
    : { start: null, end: new Date(dueAt), zone };

function newTime({ commitment, pending }: Facts, now: Date): PossibleAnswers['newTime'] {
  // What we have been asked already waits for our answer.
  const allowed = commitment?.allowed ?? [];
  if (pending || !commitment || !(allowed.includes('report') || allowed.includes('resumption'))) return null;
  const times = { dueAt: new Date(commitment.dueAt), graceMinutes: commitment.graceMinutes ?? 0 };
  const means = newTimeMeans(commitment.state, times, now);
  return means === 'renegotiation' ? 'ask' : means === 'resumption' ? 'again' : 'tell';
}
