import type { Facts } from '../facts/fact.rules.js';
import type { CompiledPolicy } from '../table/compiled-policy.js';
import { decide, type Decision } from '../table/decide.rules.js';
import { bestPossible, compareStandings, isWholeEntitlement, standingOf } from '../table/standing.rules.js';

export type VersionBecause = 'in_force' | 'shown_at_purchase';
interface Version {
  readonly number: number;
  readonly compiled: CompiledPolicy;
}

/** By which version a case is decided, and what that one says. */
export interface ChosenVersion<V extends Version> {
  readonly version: V;
  readonly because: VersionBecause;
  readonly decision: Decision;
  /** Why this one, in a sentence. */
  readonly says: string;
  /** Nothing is decided before these are answered: facts the decision needs, and those with which the other version may turn out the better one. */
  readonly ask: readonly string[];
}

/**
 * The version in force when the customer claims, but never one that is less favourable than what was in force when they bought: both decide, and
 * the better answer for the customer counts; of equals the one in force. Undefined: there was neither.
 */
export function versionFor<V extends Version>(
  { atClaim, atPurchase }: { atClaim: V | undefined; atPurchase: V | undefined },
  facts: Facts,
): ChosenVersion<V> | undefined {
  const now = atClaim && considered(atClaim, 'in_force', facts);
  const then = atPurchase && considered(atPurchase, 'shown_at_purchase', facts);
  if (!now || !then) return now || then ? alone((now ?? then)!) : undefined;
  if (now.version.number === then.version.number) return alone(now);
  const [better, other] =
    compareStandings(standingOf(then.decision), standingOf(now.decision)) < 0 ? [then, now] : [now, then];
  const mayBeBetter =
    other.decision.provisional &&
    !isWholeEntitlement(standingOf(better.decision)) &&
    compareStandings(bestPossible(other.version.compiled, other.decision), standingOf(better.decision)) < 0;
  const ask = [...better.decision.ask, ...(mayBeBetter ? other.decision.ask : [])];
  return { ...better, ask: [...new Set(ask)], says: sentence(better, other) };
}

interface Considered<V extends Version> {
  readonly version: V;
  readonly because: VersionBecause;
  readonly decision: Decision;
}

const considered = <V extends Version>(version: V, because: VersionBecause, facts: Facts): Considered<V> => ({
  version,
  because,
  decision: decide(version.compiled, facts),
});

function alone<V extends Version>(one: Considered<V>): ChosenVersion<V> {
  const says =
    one.because === 'in_force'
      ? `Version ${one.version.number} is in force.`
      : `Nothing is in force any more; version ${one.version.number} was when the customer bought.`;
  return { ...one, ask: one.decision.ask, says };
}

const sentence = <V extends Version>(better: Considered<V>, other: Considered<V>): string =>
  better.because === 'in_force'
    ? `Version ${better.version.number} is in force, and no worse for the customer than version ${other.version.number}, which was when they bought.`
    : `Version ${better.version.number} was in force when the customer bought, and is better for them than version ${other.version.number}, which is now.`;
