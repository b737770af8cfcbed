import { Z95 } from './normal.rules.js';
import { percent, roundHalfEven } from './rounding.rules.js';

/**
 * The Wilson score interval (Wilson 1927) for `kept` successes of `of` trials at 95 %: shares from 0 to 1, holding kept / of. Unlike the
 * usual ± it stays honest for few trials and never leaves the scale. Null without trials: then nothing is known.
 */
export function wilson(kept: number, of: number): { low: number; high: number } | null {
  if (of === 0) return null;
  const share = kept / of;
  const spread = 1 + Z95 ** 2 / of;
  const middle = (share + Z95 ** 2 / (2 * of)) / spread;
  const reach = (Z95 / spread) * Math.sqrt((share * (1 - share)) / of + Z95 ** 2 / (4 * of ** 2));
  // At the ends the bound is the share itself; arithmetic leaves it a hair beside.
  return { low: kept === 0 ? 0 : middle - reach, high: kept === of ? 1 : middle + reach };
}

/** A rate as reports show it: the counts it is made of, and percentages with 2 decimals. */
export interface Rate {
  kept: number;
  of: number;
  percent: number | null;
  low: number | null;
  high: number | null;
}

export function rateOf(kept: number, of: number): Rate {
  const interval = wilson(kept, of);
  const shown = (share: number): number => roundHalfEven(100 * share, 2);
  return {
    kept,
    of,
    percent: percent(kept, of),
    low: interval && shown(interval.low),
    high: interval && shown(interval.high),
  };
}
