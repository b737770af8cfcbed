const DAY_MS = 24 * 3_600_000;
/** What is said or complained of within so many days is taken for something that came after the exception. */
const WINDOW_DAYS = 90;
/** After a year nobody is waited for any more who has not ordered again. */
const WATCHED_DAYS = 365;
/** An order that came to nothing is no sign that somebody stayed. */
const CANCELLED: readonly string[] = ['canceled', 'cancelled', 'unavailable'];

export interface Granted {
  readonly caseId: string;
  readonly orderId: string | null;
  readonly grantedAt: Date;
}
export interface Said {
  readonly caseId: string | null;
  readonly orderId: string | null;
  /** 1 to 5. */
  readonly score: number | null;
  readonly at: Date;
}
export interface Complaint {
  readonly caseId: string;
  /** The case it was merged into. */
  readonly headId: string | null;
  readonly isSpam: boolean;
  readonly at: Date;
}
export interface Ordered {
  readonly orderId: string;
  readonly status: string;
  readonly at: Date;
}
/** All of one customer. */
export interface Afterwards {
  readonly said: readonly Said[];
  readonly complaints: readonly Complaint[];
  readonly orders: readonly Ordered[];
}

export interface Outcome {
  readonly pulse: number | null;
  readonly repeatComplaintId: string | null;
  readonly orderedAgainAt: Date | null;
}

/**
 * What became of an exception. The pulse is the newest score the customer gave within ninety days after it, about its case or order. The repeat
 * complaint is the first other complaint of theirs within ninety days after it; one that was merged into its case is the same matter, and spam is none. They
 * ordered again with the first order placed after it that was not cancelled.
 */
export function outcomeOf(granted: Granted, { said, complaints, orders }: Afterwards): Outcome {
  const ends = granted.grantedAt.getTime() + WINDOW_DAYS * DAY_MS;
  const isAfter = ({ at }: { at: Date }): boolean => at > granted.grantedAt;
  const isWithin = (one: { at: Date }): boolean => isAfter(one) && one.at.getTime() <= ends;
  const about = ({ caseId, orderId }: Said): boolean =>
    caseId === granted.caseId || (orderId !== null && orderId === granted.orderId);
  const scores = said.filter((one) => one.score !== null && about(one) && isWithin(one));
  const repeated = complaints.filter(
    (one) => one.caseId !== granted.caseId && one.headId !== granted.caseId && !one.isSpam && isWithin(one),
  );
  const ordered = orders.filter((one) => !CANCELLED.includes(one.status.toLowerCase()) && isAfter(one));
  return {
    pulse: oldestFirst(scores).at(-1)?.score ?? null,
    repeatComplaintId: oldestFirst(repeated)[0]?.caseId ?? null,
    orderedAgainAt: oldestFirst(ordered)[0]?.at ?? null,
  };
}

const oldestFirst = <One extends { readonly at: Date }>(all: readonly One[]): One[] =>
  all.toSorted((a, b) => a.at.getTime() - b.at.getTime());

/**
 * When to look again: daily while scores and complaints still count, weekly for the rest of a year while nothing was ordered again, then no more. What
 * happens in the desk itself is looked at at once; this is for what comes in behind its back, from imports.
 */
export function nextLook(
  { grantedAt }: Pick<Granted, 'grantedAt'>,
  { orderedAgainAt }: Outcome,
  now: Date,
): Date | null {
  const age = now.getTime() - grantedAt.getTime();
  // One look when the window has closed sees all that ever counts.
  if (age <= WINDOW_DAYS * DAY_MS) return new Date(now.getTime() + DAY_MS);
  return orderedAgainAt === null && age <= WATCHED_DAYS * DAY_MS ? new Date(now.getTime() + 7 * DAY_MS) : null;
}
