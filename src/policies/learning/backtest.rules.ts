import type { Facts } from '../facts/fact.rules.js';
import type { CompiledPolicy } from '../table/compiled-policy.js';
import { decide } from '../table/decide.rules.js';
import { strengthOf, type Limits, type Outcome } from '../table/policy-table.rules.js';

/** A decision as it was made: by these facts, with this answer. */
export interface PastDecision {
  readonly id: string;
  readonly facts: Facts;
  readonly outcome: Outcome;
}

/** `undecidable`: a fact is missing that the draft needs; such a case is not denied, it is left open. */
export const CHANGES = ['unchanged', 'newly entitled', 'newly denied', 'easier', 'harder', 'undecidable'] as const;
export type Change = (typeof CHANGES)[number];

export interface Replayed {
  readonly id: string;
  readonly change: Change;
  readonly from: Outcome;
  readonly to: Outcome;
  /** The row of the draft that says so, and how far its yes goes. */
  readonly row: string | null;
  readonly limits: Limits;
  readonly ask: readonly string[];
}

/**
 * A draft over decisions made before, one by one. A mechanical replay: people who never asked are not in it, and who knew the new rule might have
 * asked for something else.
 */
export function backtest(draft: CompiledPolicy, past: readonly PastDecision[]): Replayed[] {
  return past.map(({ id, facts, outcome: from }) => {
    const { outcome: to, row, limits, provisional, ask } = decide(draft, facts);
    return { id, change: provisional ? 'undecidable' : changeOf(from, to), from, to, row, limits, ask };
  });
}

/** Whether it is given by itself, with nobody's leave. */
export const isEntitled = (outcome: Outcome): boolean => outcome === 'statutory' || outcome === 'entitled';

function changeOf(from: Outcome, to: Outcome): Change {
  if (from === to || (isEntitled(from) && isEntitled(to))) return 'unchanged';
  if (isEntitled(to)) return 'newly entitled';
  if (isEntitled(from) || to === 'never') return 'newly denied';
  return from === 'never' || strengthOf({ outcome: to }) < strengthOf({ outcome: from }) ? 'easier' : 'harder';
}

/** How many of each. */
export function countChanges(replayed: readonly Replayed[]): Record<Change, number> {
  const counts: Record<Change, number> = {
    unchanged: 0,
    'newly entitled': 0,
    'newly denied': 0,
    easier: 0,
    harder: 0,
    undecidable: 0,
  };
  for (const { change } of replayed) counts[change]++;
  return counts;
}
