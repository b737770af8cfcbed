/** One row of a log: at this time the case lay with this organisation. */
export interface LogRow {
  caseId: string;
  index: number;
  at: Date;
  organisation: string;
}

/** From one hand-over to the next: who had the case. */
export interface Holding {
  organisation: string;
  from: Date;
  to: Date;
}

export interface LoggedCase {
  id: string;
  receivedAt: Date;
  closedAt: Date;
  holdings: Holding[];
}

/** The rows of a log by case, each case in the order of its rows. */
export function casesIn(rows: readonly LogRow[]): LoggedCase[] {
  const byCase = new Map<string, LogRow[]>();
  for (const row of rows) byCase.set(row.caseId, [...(byCase.get(row.caseId) ?? []), row]);
  return [...byCase].map(([id, ofCase]) => {
    const sorted = ofCase.toSorted((a, b) => a.index - b.index);
    return { id, receivedAt: sorted[0]!.at, closedAt: sorted.at(-1)!.at, holdings: holdingsOf(sorted) };
  });
}

/** What follows another row of the same organisation is no hand-over. The last holder has the case until its last row. */
function holdingsOf(sorted: readonly LogRow[]): Holding[] {
  const holdings: Holding[] = [];
  for (const { organisation, at } of sorted) {
    const last = holdings.at(-1);
    if (last) last.to = at;
    if (last?.organisation !== organisation) holdings.push({ organisation, from: at, to: at });
  }
  return holdings;
}
