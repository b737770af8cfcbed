/** How many of one value, and what they come to. */
export interface Tally {
  readonly key: string;
  readonly count: number;
  readonly sums: readonly { amount: number; currency: string }[];
}

export interface Counted {
  readonly key: string;
  readonly currency: string | null;
  readonly count: number;
  /** In minor units; null where none of them has a value. */
  readonly sum: string | null;
}

/** Counts of one value in several currencies made one, the most frequent value first, by name among equals. */
export function tallies(rows: readonly Counted[]): Tally[] {
  const byKey = new Map<string, { key: string; count: number; sums: { amount: number; currency: string }[] }>();
  for (const { key, currency, count, sum } of rows) {
    const tally = byKey.get(key) ?? { key, count: 0, sums: [] };
    byKey.set(key, tally);
    tally.count += count;
    if (currency !== null && sum !== null) tally.sums.push({ amount: Number(sum), currency });
  }
  for (const { sums } of byKey.values()) sums.sort((a, b) => (a.currency < b.currency ? -1 : 1));
  return [...byKey.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
