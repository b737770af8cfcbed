import { betaQuantile } from '../../statistics/beta.rules.js';

const DAY = 86_400_000;

/** An outcome counts half after so many days, a quarter after twice as many. */
export const HALF_LIFE_DAYS = 90;
/** How many outcomes what is usual for this kind of promise weighs as much as. */
export const PRIOR_WEIGHT = 4;
/** What is usual, as long as the desk has seen too few outcomes to say. */
export const USUAL_MEAN = 0.85;
export const ENOUGH_TO_KNOW_USUAL = 30;
/** With less than this much evidence nothing is said about a partner. */
export const ENOUGH_TO_SAY = 5;

/** Kept and broken promises, each counted by its weight. */
export interface Evidence {
  kept: number;
  broken: number;
}

export interface Reliability {
  alpha: number;
  beta: number;
  /** The chance that the next promise of this kind is kept, as far as the past tells: 0 to 1. */
  mean: number;
  /** With 95 % it is at least this: what partners are ranked by. */
  low: number;
  /** With 95 % it is at most this. */
  high: number;
  /** How many fresh outcomes the evidence is worth. */
  effective: number;
  /** Whether that is enough to say anything. */
  isEnough: boolean;
}

/** What an outcome of so long ago still weighs: 1 when fresh, ½ after 90 days. One to come weighs nothing. */
export const weightOf = (settledAt: Date, now: Date): number =>
  settledAt > now ? 0 : 2 ** (-(now.getTime() - settledAt.getTime()) / DAY / HALF_LIFE_DAYS);

/** The share of kept ones among all outcomes of a kind, once there are enough; that nothing ever went wrong makes it not impossible. */
export function usualMean({ kept, broken }: Evidence): number {
  const all = kept + broken;
  if (all < ENOUGH_TO_KNOW_USUAL) return USUAL_MEAN;
  return Math.min(Math.max(kept / all, 1 / (all + 2)), (all + 1) / (all + 2));
}

/**
 * How far a promiser can be relied on: a Beta posterior with forgetting (Jøsang & Ismail 2002). α = 4μ + Σw·kept, β = 4(1−μ) + Σw·broken;
 * `evidence` holds the weighted sums, `usual` is μ. Who has kept 2 of 2 has the higher mean, who has kept 45 of 50 the higher `low`.
 */
export function reliabilityOf({ kept, broken }: Evidence, usual: number): Reliability {
  const alpha = PRIOR_WEIGHT * usual + kept;
  const beta = PRIOR_WEIGHT * (1 - usual) + broken;
  const effective = kept + broken;
  return {
    alpha,
    beta,
    mean: alpha / (alpha + beta),
    low: betaQuantile(0.05, alpha, beta),
    high: betaQuantile(0.95, alpha, beta),
    effective,
    isEnough: effective >= ENOUGH_TO_SAY,
  };
}
