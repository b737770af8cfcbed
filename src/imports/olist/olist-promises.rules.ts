/** What the files say about one promise. Times are RFC 3339 texts in UTC. */
export interface PromiseFacts {
  dueAt: string;
  doneAt: string | null;
  orderStatus: string;
}

export interface PromiseOutcome {
  state: 'active' | 'kept' | 'broken' | 'withdrawn';
  completedAt: string | null;
  settledAt: string | null;
  doneLate: boolean;
}

/** An order that will never be delivered: nobody owes anything for it any more. */
const CALLED_OFF: readonly string[] = ['canceled', 'unavailable'];

/**
 * How a promise of the files stands: kept when it was done by its due time, broken and done late when after it. Not done, it was
 * withdrawn if the order was called off (settled when we learn of it, `learntAt`: the files do not say when), and is open otherwise,
 * however long ago it was due. A broken promise was settled when its time passed.
 */
export function outcomeOf(facts: PromiseFacts, learntAt: string): PromiseOutcome {
  const { dueAt, doneAt } = facts;
  if (doneAt !== null && doneAt <= dueAt)
    return { state: 'kept', completedAt: doneAt, settledAt: doneAt, doneLate: false };
  if (doneAt !== null) return { state: 'broken', completedAt: doneAt, settledAt: dueAt, doneLate: true };
  if (CALLED_OFF.includes(facts.orderStatus))
    return { state: 'withdrawn', completedAt: null, settledAt: learntAt, doneLate: false };
  return { state: 'active', completedAt: null, settledAt: null, doneLate: false };
}
