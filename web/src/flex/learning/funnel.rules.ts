export interface FunnelPoint {
  readonly name: string;
  readonly decided: number;
  readonly percent: number;
  readonly within95: { readonly low: number; readonly high: number };
  readonly within998: { readonly low: number; readonly high: number };
}

/** The limits as lines: one place for each number of decisions, from few to many. */
export function limitsAlong(points: readonly FunnelPoint[]) {
  const byCount = new Map(points.map((point) => [point.decided, point]));
  return [...byCount.values()]
    .toSorted((a, b) => a.decided - b.decided)
    .map(({ decided, within95, within998 }) => ({
      decided,
      ...{ low95: within95.low, high95: within95.high, low998: within998.low, high998: within998.high },
    }));
}
