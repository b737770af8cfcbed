import type { CommitmentState } from '../../commitments/index.js';

/** A promise to a customer, as far as its page needs to know. */
export interface PromiseFacts {
  id: string;
  kind: string;
  state: CommitmentState;
  dueAt: Date;
  originalDueAt: Date;
  completedAt: Date | null;
  settledAt: Date | null;
  doneLate: boolean;
  /** The customer says that it did not happen, though it is settled as done. */
  doubted?: boolean;
}

/**
 * How a promise reads: `open`; `moved` when it was first promised for an earlier or later time; `late` until it is done; `reported`, which
 * we believe is done; `doubted`, which the customer says is not; `kept`; `kept late`; `dropped`.
 */
export type Standing = 'open' | 'moved' | 'late' | 'reported' | 'doubted' | 'kept' | 'kept late' | 'dropped';

export type DoneFacts = Pick<PromiseFacts, 'state' | 'doneLate' | 'completedAt' | 'settledAt'>;

const DAY = 86_400_000;
/** How long somebody may say that what we call done did not happen. */
export const DOUBT_DAYS = 14;

/** Undefined: nothing that the customer was ever promised, or another promise that took its place says it better. What hangs on a condition is told when it counts. */
export function standingOf(promise: PromiseFacts, now: Date): Standing | undefined {
  const { state, doneLate, doubted, dueAt, originalDueAt } = promise;
  switch (state) {
    case 'active':
    case 'at_risk':
      // Nobody needs to find it broken first: its reader has a clock too.
      if (dueAt < now) return 'late';
      return dueAt.getTime() === originalDueAt.getTime() ? 'open' : 'moved';
    case 'broken':
      return !doneLate ? 'late' : doubted ? 'doubted' : 'kept late';
    case 'reported':
      return 'reported';
    case 'disputed':
      return 'doubted';
    case 'kept':
      return doubted ? 'doubted' : 'kept';
    case 'withdrawn':
      return 'dropped';
    default:
      return undefined;
  }
}

/**
 * Whether the customer can say that it did not happen: while we wait for their word, which they may repeat, and for some days after
 * we called it done.
 */
export function mayDoubt(promise: DoneFacts, now: Date): boolean {
  const { state, doneLate, completedAt, settledAt } = promise;
  if (state === 'reported' || state === 'disputed') return true;
  const since = completedAt ?? settledAt;
  const isCalledDone = state === 'kept' || (state === 'broken' && doneLate);
  return isCalledDone && since !== null && now.getTime() - since.getTime() <= DOUBT_DAYS * DAY;
}

/** The promise that gives a late one its new time: the next of the same kind that still stands. */
export function newTimeFor<P extends PromiseFacts>(late: P, all: readonly P[], now: Date): P | undefined {
  return all
    .filter((other) => other.id !== late.id && other.kind === late.kind)
    .filter((other) => ['open', 'moved'].includes(standingOf(other, now) ?? ''))
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0];
}

/** What is promised a customer who waits for our word, rather than for a thing. */
const WORDS: readonly string[] = ['call_back', 'update', 'answer', 'periodic_update', 'next_reply', 'first_reply'];

/** The next promise that they hear from us. */
export const hearsBy = <P extends PromiseFacts>(all: readonly P[], now: Date): P | undefined =>
  all
    .filter((other) => WORDS.includes(other.kind) && ['open', 'moved'].includes(standingOf(other, now) ?? ''))
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0];

const OPEN: readonly Standing[] = ['late', 'open', 'moved', 'reported', 'doubted'];

/** Those that still matter first, the next due on top; then the others, the newest on top. */
export function inOrder<P extends PromiseFacts>(promises: readonly P[], now: Date): P[] {
  const open = (promise: P): boolean => OPEN.includes(standingOf(promise, now)!);
  const shown = promises.filter((promise) => standingOf(promise, now) !== undefined);
  return [
    ...shown.filter(open).sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime()),
    ...shown.filter((promise) => !open(promise)).sort((a, b) => endOf(b) - endOf(a)),
  ];
}

const endOf = ({ settledAt, completedAt, dueAt }: PromiseFacts): number =>
  (settledAt ?? completedAt ?? dueAt).getTime();
