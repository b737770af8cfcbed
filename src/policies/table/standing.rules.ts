import type { CompiledPolicy } from './compiled-policy.js';
import type { Decision } from './decide.rules.js';
import { strengthOf, type Limits, type Outcome } from './policy-table.rules.js';

/** From the customer's point of view, the best first. Not the order rows are asked in: there `never` beats what the policy gives. */
const BEST_FIRST: readonly Outcome[] = ['statutory', 'entitled', 'flexible', 'approval', 'never'];

/** What somebody may count on. */
export interface Standing {
  readonly outcome: Outcome;
  readonly limits: Limits;
}

/**
 * What a decision is worth to the customer as it stands. A provisional one grants nothing, whatever row is true already: a stronger one may yet
 * turn out to be, so somebody has to look, and the missing facts are asked for.
 */
export const standingOf = ({ outcome, limits, provisional }: Decision): Standing =>
  provisional ? { outcome: outcome === 'never' ? 'never' : 'approval', limits: {} } : { outcome, limits };

const GRANTS: readonly Outcome[] = ['statutory', 'entitled', 'flexible'];

/**
 * Below zero: `a` is better for the customer than `b`. A stronger grant first, then the larger limit; none is the largest. What grants nothing by
 * itself is not told apart by its limits.
 */
export function compareStandings(a: Standing, b: Standing): number {
  const byOutcome = BEST_FIRST.indexOf(a.outcome) - BEST_FIRST.indexOf(b.outcome);
  if (byOutcome !== 0 || !GRANTS.includes(a.outcome)) return byOutcome;
  return Math.sign(mostOf(b) - mostOf(a));
}

/** The customer's own, whatever it costs: nothing could be better worth asking for. */
export const isWholeEntitlement = ({ outcome, limits }: Standing): boolean =>
  (outcome === 'statutory' || outcome === 'entitled') && limits.most === undefined;

/** Infinity minus itself is no number. */
const mostOf = ({ limits }: Standing): number => limits.most?.amount ?? Number.MAX_SAFE_INTEGER;

/**
 * The best that may still come of a decision once the missing facts are known: of the rows that are not false, those which no row that is true
 * already comes before.
 */
export function bestPossible({ rows }: CompiledPolicy, { trace, row: hit, outcome }: Decision): Standing {
  const atLeast = hit === null ? Infinity : strengthOf({ outcome });
  const open = rows.filter(({ strength }, at) => trace[at]!.truth !== 'false' && strength <= atLeast);
  const standings = open.map(({ row }): Standing => ({ outcome: row.outcome, limits: row.limits ?? {} }));
  const saidByNone: Standing = { outcome: 'approval', limits: {} };
  return [...standings, ...(hit === null ? [saidByNone] : [])].reduce((best, one) =>
    compareStandings(one, best) < 0 ? one : best,
  );
}
