import { betaBelow } from './beta.rules.js';

/** The probability of at most `k` successes in `n` trials of chance `p`, exactly: a binomial's sum is an incomplete beta (Abramowitz & Stegun 26.5.24). */
export function binomialAtMost(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  return k >= n ? 1 : betaBelow(1 - p, n - k, k + 1);
}

/** The fewest successes that `q` of all series of `n` trials do not exceed. */
export function binomialQuantile(q: number, n: number, p: number): number {
  let [low, high] = [0, n];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (binomialAtMost(middle, n, p) >= q) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Between which rates `share` of those lie who have `n` trials and differ from `mean` by chance alone (exact binomial limits; Spiegelhalter 2005 on
 * funnel plots). They hold the mean: where the count nearest to it lies on its other side, the limit is the mean itself, and no rate lies between.
 */
export function controlLimits(n: number, mean: number, share: number): { low: number; high: number } {
  const tail = (1 - share) / 2;
  return {
    low: Math.min(mean, binomialQuantile(tail, n, mean) / n),
    high: Math.max(mean, binomialQuantile(1 - tail, n, mean) / n),
  };
}
