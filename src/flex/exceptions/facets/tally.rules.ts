/** How many of one value, and what they come to. */
export interface Tally {
  readonly key: string;
  readonly count: number;
  readonly sums: readonly { amount: number; currency: string }[];
}

/** How many of one currency come with these values, of which a facet may have several. */
export interface Counted {
  readonly keys: readonly string[];
  readonly currency: string | null;
  readonly count: number;
  /** In minor units; null where none of them has a value. */
  readonly sum: string | null;
}

/** Counts of one value, whatever came with it, made one; the most frequent value first, by name among equals. */
export function tallies(rows: readonly Counted[]): Tally[] {
  const byKey = new Map<string, { count: number; sums: Map<string, number> }>();
  for (const { keys, currency, count, sum } of rows)
    for (const key of keys) {
      const tally = byKey.get(key) ?? { count: 0, sums: new Map<string, number>() };
      byKey.set(key, tally);
      tally.count += count;
      if (currency !== null && sum !== null) tally.sums.set(currency, (tally.sums.get(currency) ?? 0) + Number(sum));
    }
  return [...byKey]
    .map(([key, { count, sums }]) => ({ key, count, sums: inOrder(sums) }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

const inOrder = (sums: ReadonlyMap<string, number>): Tally['sums'] =>
  [...sums].map(([currency, amount]) => ({ amount, currency })).sort((a, b) => (a.currency < b.currency ? -1 : 1));
