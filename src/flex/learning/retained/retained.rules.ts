import { CATALOGUE } from '../../../policies/facts/catalogue.rules.js';
import type { Facts } from '../../../policies/facts/fact.rules.js';
import { similarity, type Weights } from '../../../policies/learning/similarity.rules.js';
import { bootstrapMean } from '../../../statistics/bootstrap.rules.js';
import { LIKE_FROM } from '../precedents/likeness.rules.js';

const NEIGHBOURS = 5;
/** Of fewer pairs nothing is said. */
export const FEWEST_PAIRS = 20;

/** Somebody who asked, and what they have ordered in the half year after it, in minor units. */
export interface Asker {
  readonly facts: Facts;
  readonly ordered: number;
}

/**
 * By how much somebody who was granted something ordered more than those most like them who were not: held against the mean of their five nearest at least
 * 0.8 alike (Gower, by the policy's weights). Undefined where nobody is as alike: then nothing is compared.
 */
export function moreThanNeighbours(granted: Asker, refused: readonly Asker[], weights: Weights): number | undefined {
  const near = refused
    .map(({ facts, ordered }) => ({ ordered, alike: similarity(granted.facts, facts, weights, CATALOGUE) ?? 0 }))
    .filter(({ alike }) => alike >= LIKE_FROM - 1e-9)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, NEIGHBOURS);
  if (near.length === 0) return undefined;
  return granted.ordered - near.reduce((sum, { ordered }) => sum + ordered, 0) / near.length;
}

/** What the differences come to: mean and 95 % interval in whole minor units; null of too few. */
export function retainedOf(differences: readonly number[]): { mean: number; low: number; high: number } | null {
  const found = differences.length < FEWEST_PAIRS ? null : bootstrapMean(differences);
  return found && { mean: Math.round(found.mean), low: Math.round(found.low), high: Math.round(found.high) };
}

/** In a sentence. It is a comparison and no proof: who is granted something may have been another kind of customer before. */
export function wordsOnRetained(retained: { low: number; high: number } | null): string {
  if (!retained)
    return `Too few to say: it takes ${FEWEST_PAIRS} who were granted something and have somebody like them who was not.`;
  if (retained.low > 0)
    return 'Being granted an exception is associated with ordering more. That it is why is not shown.';
  if (retained.high < 0)
    return 'Being granted an exception is associated with ordering less. That it is why is not shown.';
  return 'No difference is shown: what they ordered afterwards lies within what chance alone would do.';
}
