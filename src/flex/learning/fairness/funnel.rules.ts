import { controlLimits } from '../../../statistics/binomial.rules.js';

/** How often one person granted what was theirs to decide. */
export interface Tally {
  readonly personId: string;
  readonly of: number;
  readonly granted: number;
}

/** Whoever decided fewer is not drawn: their rate is chance. */
export const FEWEST_DECIDED = 5;

export interface FunnelPoint extends Tally {
  readonly rate: number;
  /** Where 95, and 99.8, of 100 lie who decide as everybody does and differ by chance alone. */
  readonly within95: { readonly low: number; readonly high: number };
  readonly within998: { readonly low: number; readonly high: number };
  /** Outside the narrower limits or the wider ones: something to talk about, no fault. */
  readonly stands: 'within' | 'outside 95' | 'outside 99.8';
}

export interface Funnel {
  /** Of all decisions together, also of those who are not drawn; null without any. */
  readonly mean: number | null;
  readonly points: readonly FunnelPoint[];
}

/** Grant rates around what all together grant, the most decisions first; limits are exact and binomial. */
export function funnelOf(tallies: readonly Tally[]): Funnel {
  const of = tallies.reduce((sum, tally) => sum + tally.of, 0);
  if (of === 0) return { mean: null, points: [] };
  const mean = tallies.reduce((sum, { granted }) => sum + granted, 0) / of;
  const drawn = tallies
    .filter((tally) => tally.of >= FEWEST_DECIDED)
    .toSorted((a, b) => b.of - a.of || (a.personId < b.personId ? -1 : 1));
  return { mean, points: drawn.map((tally) => pointOf(tally, mean)) };
}

function pointOf(tally: Tally, mean: number): FunnelPoint {
  const rate = tally.granted / tally.of;
  const [within95, within998] = [controlLimits(tally.of, mean, 0.95), controlLimits(tally.of, mean, 0.998)];
  const isOutside = ({ low, high }: { low: number; high: number }): boolean => rate < low || rate > high;
  const stands = isOutside(within998) ? 'outside 99.8' : isOutside(within95) ? 'outside 95' : 'within';
  return { ...tally, rate, within95, within998, stands };
}
