import type { TaskView } from '../../cases/index.js';
import { newTimeMeans } from '../../commitments/commitment.rules.js';
import type { CommitmentView } from '../../commitments/index.js';
import type { Span } from '../times.rules.js';

/** The forms a partner's page can show for its task. */
export type Answer = 'accept' | 'decline' | 'new-time' | 'done' | 'problem' | 'message' | 'not-ours' | 'hand-over';

type Facts = Pick<TaskView, 'state' | 'commitment' | 'pending'>;

/** What a partner can answer to a task now. */
export interface PossibleAnswers {
  /** The terms that an answer speaks of: new ones that wait beside a standing promise come first. */
  terms: CommitmentView | null;
  accept: boolean;
  decline: boolean;
  /** `counter` while we negotiate, `ask` while the promise stands, `tell` when it is too late to change it. */
  newTime: 'counter' | 'ask' | 'tell' | null;
  done: boolean;
  /** It still matters who does it and what stands in the way. */
  open: boolean;
}

const OPEN: readonly string[] = ['offered', 'negotiating', 'agreed', 'reported', 'disputed', 'overdue'];

/** The answers that mean something now: those that the promise itself allows, and what can be said about an open task. */
export function possibleAnswers(task: Facts, now: Date): PossibleAnswers {
  const terms = task.pending ?? task.commitment;
  const allowed = terms?.allowed ?? [];
  return {
    terms,
    accept: allowed.includes('acceptance'),
    decline: allowed.includes('decline'),
    newTime: allowed.includes('counter') ? 'counter' : newTime(task, now),
    done: task.commitment?.allowed?.includes('report') ?? false,
    open: OPEN.includes(task.state),
  };
}

/** Whether the page shows a form for this answer now. */
export function isPossible(answer: string, task: Facts, now: Date): boolean {
  const { accept, decline, newTime, done, open } = possibleAnswers(task, now);
  const shown: Record<Answer, boolean> = {
    accept,
    decline,
    'new-time': newTime !== null,
    done,
    problem: open,
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
export function stateWords(task: Facts, now: Date): string {
  if (task.pending) return task.pending.awaited === 'partner' ? 'We propose a new time' : 'You asked for a new time';
  if (task.state === 'negotiating') {
    return task.commitment?.awaited === 'partner' ? 'We propose another time' : 'You proposed another time';
  }
  return isLate(task, now) ? 'Late' : WORDS[task.state];
}

/** When terms say it is to be done, in their own zone; an instant in the partner's. */
export const spanOf = ({ window, dueAt }: Pick<CommitmentView, 'window' | 'dueAt'>, zone: string): Span =>
  window
    ? { start: new Date(window.start), end: new Date(window.end), zone: window.zone }
    : { start: null, end: new Date(dueAt), zone };

const WORDS: Record<Exclude<TaskView['state'], 'negotiating'>, string> = {
  offered: 'Waiting for your answer',
  agreed: 'Agreed',
  reported: 'Reported as done',
  disputed: 'Reported as done, but we heard otherwise',
  done: 'Done',
  overdue: 'Late',
  done_late: 'Done, late',
  declined: 'Declined',
  lapsed: 'Not answered in time',
  withdrawn: 'No longer needed',
};

function newTime({ commitment, pending }: Facts, now: Date): PossibleAnswers['newTime'] {
  // What we have been asked already waits for our answer.
  if (pending || !commitment?.allowed?.includes('report')) return null;
  const times = { dueAt: new Date(commitment.dueAt), graceMinutes: commitment.graceMinutes ?? 0 };
  return newTimeMeans(commitment.state, times, now) === 'renegotiation' ? 'ask' : 'tell';
}
