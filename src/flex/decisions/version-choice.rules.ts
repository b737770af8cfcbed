import type { Limits, Outcome } from '../../policies/table/policy-table.rules.js';

/** What a version of a policy answers. */
export interface Answer {
  readonly outcome: Outcome;
  readonly limits: Limits;
  readonly provisional: boolean;
  readonly ask: readonly string[];
}
export type VersionBecause = 'in_force' | 'shown_at_purchase';

/** How good an outcome is for the customer, the worst first: not the order in which rows win. */
const GENEROSITY: readonly Outcome[] = ['never', 'approval', 'flexible', 'entitled', 'statutory'];
const generosity = ({ outcome }: Answer): number => GENEROSITY.indexOf(outcome);
const most = ({ limits }: Answer): number => limits.most?.amount ?? Infinity;

/** Positive where `a` is better for the customer than `b`. */
export const betterBy = (a: Answer, b: Answer): number =>
  generosity(a) - generosity(b) || (most(a) === most(b) ? 0 : most(a) > most(b) ? 1 : -1);

/** Nobody has to be asked any more: it is theirs. */
const isTheirs = ({ outcome }: Answer): boolean => outcome === 'entitled' || outcome === 'statutory';

/**
 * The version in force when the customer asks counts, unless the one that was in force when they bought is better for them. What has to be
 * known first: the facts the chosen one is missing, or else those with which the other could still turn out better.
 */
export function chooseVersion(
  inForce: Answer,
  shown: Answer | undefined,
): { because: VersionBecause; ask: readonly string[] } {
  const because = shown && betterBy(shown, inForce) > 0 ? 'shown_at_purchase' : 'in_force';
  const [chosen, other] = because === 'in_force' ? [inForce, shown] : [shown!, inForce];
  if (chosen.provisional) return { because, ask: chosen.ask };
  return { because, ask: other?.provisional && !isTheirs(chosen) ? other.ask : [] };
}
