import { Z95 } from './normal.rules.js';

/** One situation: of group A and of group B, how many got it, of how many who asked. */
export interface Stratum {
  readonly a: { readonly granted: number; readonly of: number };
  readonly b: { readonly granted: number; readonly of: number };
}

/**
 * The common odds ratio of being granted, group A against group B, like situations compared with like (Mantel & Haenszel 1959), with its 95 %
 * interval (Robins, Breslow & Greenland 1986). Null where it cannot be told: no situation has both groups, or one of them always or never got it.
 */
export function commonOddsRatio(strata: readonly Stratum[]): { ratio: number; low: number; high: number } | null {
  let [sumR, sumS, sumPR, sumPSQR, sumQS] = [0, 0, 0, 0, 0];
  for (const { a, b } of strata) {
    const total = a.of + b.of;
    if (a.of === 0 || b.of === 0) continue;
    const [refusedA, refusedB] = [a.of - a.granted, b.of - b.granted];
    const r = (a.granted * refusedB) / total;
    const s = (refusedA * b.granted) / total;
    const p = (a.granted + refusedB) / total;
    const q = (refusedA + b.granted) / total;
    sumR += r;
    sumS += s;
    sumPR += p * r;
    sumPSQR += p * s + q * r;
    sumQS += q * s;
  }
  if (sumR === 0 || sumS === 0) return null;
  const ratio = sumR / sumS;
  const variance = sumPR / (2 * sumR ** 2) + sumPSQR / (2 * sumR * sumS) + sumQS / (2 * sumS ** 2);
  const reach = Math.exp(Z95 * Math.sqrt(variance));
  return { ratio, low: ratio / reach, high: ratio * reach };
}
