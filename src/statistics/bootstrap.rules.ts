const RESAMPLES = 2_000;

/**
 * The mean of `values` with its percentile bootstrap interval at 95 % (Efron 1979): as far as the mean wanders when as many are drawn again and again, each
 * one put back. The same values give the same interval. Null without values: then nothing is known.
 */
export function bootstrapMean(values: readonly number[]): { mean: number; low: number; high: number } | null {
  const { length } = values;
  if (length === 0) return null;
  const lots = lotsFrom(length);
  const means = Float64Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let drawn = 0; drawn < length; drawn++) sum += values[Math.floor(lots() * length)]!;
    return sum / length;
  }).sort();
  const at = (share: number): number => means[Math.min(RESAMPLES - 1, Math.floor(share * RESAMPLES))]!;
  return { mean: values.reduce((sum, value) => sum + value, 0) / length, low: at(0.025), high: at(0.975) };
}

/** Numbers from 0 up to 1 that repeat themselves (Mulberry32, Tommy Ettinger 2017). */
function lotsFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
