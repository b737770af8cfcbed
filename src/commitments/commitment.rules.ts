import { isNegotiating, isRunning, type CommitmentState } from './commitment-states.rules.js';

const MINUTE = 60_000;

/** The last instant at which it still counts as kept: the due time and the grace granted with it. */
export const graceEnd = (terms: { dueAt: Date; graceMinutes: number }): Date =>
  new Date(terms.dueAt.getTime() + terms.graceMinutes * MINUTE);

/** Done by the last instant that counts. */
export const isInTime = (terms: { dueAt: Date; graceMinutes: number }, completedAt: Date): boolean =>
  completedAt <= graceEnd(terms);

export type Evidence = { kind: 'photo' | 'note' | 'scan'; takenAt: Date };

/** What a report of "done" amounts to. */
export type ReportVerdict =
  | { state: 'kept'; completedAt: Date }
  | { state: 'reported'; completedAt: Date }
  | { state: 'broken'; completedAt: Date; doneLate: true };

/**
 * A report with proof settles the promise at once, by the time of the proof rather than the time that is claimed: in time it is kept,
 * later it is broken and done late. Without proof it is a claim, and waits for the word of who was promised. A claim that says itself
 * that it is late needs nobody's word.
 */
export function judgeReport(
  terms: { dueAt: Date; graceMinutes: number },
  report: { completedAt: Date; evidence: readonly Evidence[]; backedByKept: boolean },
): ReportVerdict {
  const proofs = report.evidence.filter((item) => item.kind !== 'note').map((item) => item.takenAt.getTime());
  const proven = proofs.length > 0 || report.backedByKept;
  const at = proofs.length > 0 ? new Date(Math.min(...proofs)) : report.completedAt;
  if (!isInTime(terms, at)) return { state: 'broken', completedAt: at, doneLate: true };
  return { state: proven ? 'kept' : 'reported', completedAt: at };
}

/** Who has to answer the terms on the table: the side that did not put them there. */
export const awaitedFrom = (proposedBy: 'us' | 'partner'): 'us' | 'partner' => (proposedBy === 'us' ? 'partner' : 'us');

/**
 * What a partner's request for a new time is: terms still under negotiation are countered, a running promise is renegotiated
 * while its time has not come; what was found not done is promised again. After that it is too late to change what was promised.
 */
export function newTimeMeans(
  state: CommitmentState,
  terms: { dueAt: Date; graceMinutes: number },
  now: Date,
): 'counter' | 'renegotiation' | 'resumption' | 'too late' {
  if (isNegotiating(state)) return 'counter';
  if (state === 'disputed') return 'resumption';
  return isRunning(state) && now <= graceEnd(terms) ? 'renegotiation' : 'too late';
}

/** The reply is wanted by `replyBy`, or by the due time where that comes first: after it there is nothing left to agree. */
export const replyDeadline = (replyBy: Date, dueAt: Date): Date => (replyBy < dueAt ? replyBy : dueAt);
