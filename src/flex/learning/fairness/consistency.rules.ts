import { CATALOGUE } from '../../../policies/facts/catalogue.rules.js';
import type { Facts } from '../../../policies/facts/fact.rules.js';
import type { Weights } from '../../../policies/learning/similarity.rules.js';
import { LIKE_FROM } from '../precedents/likeness.rules.js';

const NEIGHBOURS = 15;
const FEWEST_NEIGHBOURS = 5;

/**
 * How alike like cases are decided (the consistency score of AIF360): one minus the mean distance between how a decision went and how its fifteen nearest
 * went. Only decisions count that have five neighbours at least 0.8 alike. The situations are kept as columns of numbers: each is held against every other.
 */
export class Consistency {
  private readonly columns: readonly Float64Array[];
  private readonly weights: readonly number[];
  private readonly ranges: readonly (number | null)[];
  private apart = 0;
  private judged = 0;

  constructor(
    situations: readonly Facts[],
    private readonly granted: readonly boolean[],
    weights: Weights,
  ) {
    const columns = Object.entries(weights)
      .filter(([, weight]) => weight > 0)
      .map(([name, weight]) => ({ values: columnOf(name, situations), weight, range: rangeOf(name) }))
      // What nobody ever knew compares nothing.
      .filter(({ values }) => values.some((value) => !Number.isNaN(value)));
    this.columns = columns.map(({ values }) => values);
    this.weights = columns.map(({ weight }) => weight);
    this.ranges = columns.map(({ range }) => range);
  }

  /** Holds one decision against all others. Once each, in any order. */
  judge(at: number): void {
    const near: { alike: number; granted: boolean }[] = [];
    for (let other = 0; other < this.granted.length; other++) {
      if (other === at) continue;
      const alike = this.similarity(at, other);
      if (alike < LIKE_FROM - 1e-9) continue;
      if (near.length === NEIGHBOURS && alike <= near.at(-1)!.alike) continue;
      const behind = near.findIndex((one) => one.alike < alike);
      near.splice(behind < 0 ? near.length : behind, 0, { alike, granted: this.granted[other]! });
      if (near.length > NEIGHBOURS) near.pop();
    }
    if (near.length < FEWEST_NEIGHBOURS) return;
    const usual = near.filter((one) => one.granted).length / near.length;
    this.apart += Math.abs(Number(this.granted[at]!) - usual);
    this.judged += 1;
  }

  /** From 0 to 1; null while no decision had neighbours. */
  score(): { score: number | null; judged: number } {
    return { score: this.judged === 0 ? null : 1 - this.apart / this.judged, judged: this.judged };
  }

  /** Gower's, as `similarity` has it; what cannot be compared is not alike. */
  private similarity(a: number, b: number): number {
    let apart = 0;
    let compared = 0;
    for (let at = 0; at < this.columns.length; at++) {
      const x = this.columns[at]![a]!;
      const y = this.columns[at]![b]!;
      if (Number.isNaN(x) || Number.isNaN(y)) continue;
      const weight = this.weights[at]!;
      const range = this.ranges[at]!;
      const far = range === null ? (x === y ? 0 : 1) : (x < y ? y - x : x - y) / range;
      apart += weight * (far > 1 ? 1 : far);
      compared += weight;
    }
    return compared === 0 ? 0 : 1 - apart / compared;
  }
}

const rangeOf = (name: string): number | null => {
  const fact = CATALOGUE.get(name);
  return fact?.type === 'number' ? (fact.range ?? 1) : null;
};

/** A number stands for itself, anything else for its place among the values there are; NaN is what nobody knew. */
function columnOf(name: string, situations: readonly Facts[]): Float64Array {
  const places = new Map<unknown, number>();
  return Float64Array.from(situations, (facts) => {
    const value = facts[name];
    if (value === undefined || typeof value === 'number') return value ?? NaN;
    if (!places.has(value)) places.set(value, places.size);
    return places.get(value)!;
  });
}
