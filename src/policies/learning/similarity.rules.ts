import type { FactCatalogue, Facts } from '../facts/fact.rules.js';

/** How much each fact counts when situations are compared. */
export type Weights = Readonly<Record<string, number>>;

/**
 * How alike two situations are, from 0 to 1 (Gower 1971): one minus the weighted mean of the differences, a number's measured against the range of
 * its fact and at most 1, anything else 0 or 1. A fact that either side lacks says nothing and is left out; null when nothing can be compared.
 */
export function similarity(a: Facts, b: Facts, weights: Weights, catalogue: FactCatalogue): number | null {
  let [apart, weight] = [0, 0];
  for (const [name, its] of Object.entries(weights)) {
    const [x, y] = [a[name], b[name]];
    if (x === undefined || y === undefined) continue;
    const range = catalogue.get(name)?.range ?? 1;
    apart +=
      its * (typeof x === 'number' && typeof y === 'number' ? Math.min(1, Math.abs(x - y) / range) : x === y ? 0 : 1);
    weight += its;
  }
  return weight === 0 ? null : 1 - apart / weight;
}

export interface Precedent<Case> {
  readonly case: Case;
  readonly similarity: number;
  /** The facts in which it differs from what is asked about. */
  readonly differs: readonly string[];
}

/** The nearest of `cases`, at most `most`, none below `least`; the more alike first, the earlier of equals first. */
export function precedents<Case extends { readonly facts: Facts }>(
  asked: Facts,
  cases: readonly Case[],
  weights: Weights,
  catalogue: FactCatalogue,
  { most = 5, least = 0.7 } = {},
): Precedent<Case>[] {
  return cases
    .map((found) => ({
      case: found,
      similarity: similarity(asked, found.facts, weights, catalogue) ?? 0,
      differs: Object.keys(weights).filter((name) => asked[name] !== found.facts[name]),
    }))
    .filter(({ similarity: its }) => its >= least)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, most);
}
