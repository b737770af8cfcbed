import type { LogRow } from './holdings.rules.js';

/** The log's own arithmetic, from one row to the next. */
export interface LogFigures {
  cases: number;
  handOvers: number;
  /** Cases that an organisation got back after they had left it. */
  pingPong: number;
  /** Milliseconds by organisation: each span between two rows of a case is the time of whoever the first names. */
  held: Map<string, number>;
}

export function figuresOf(rows: readonly LogRow[]): LogFigures {
  const sorted = rows.toSorted((a, b) => (a.caseId === b.caseId ? a.index - b.index : a.caseId < b.caseId ? -1 : 1));
  const held = new Map<string, number>();
  const [cases, backAgain] = [new Set<string>(), new Set<string>()];
  let [handOvers, left] = [0, new Set<string>()];
  for (const [i, row] of sorted.entries()) {
    const before = i > 0 && sorted[i - 1]!.caseId === row.caseId ? sorted[i - 1]! : undefined;
    cases.add(row.caseId);
    if (!before) {
      left = new Set();
      continue;
    }
    held.set(before.organisation, (held.get(before.organisation) ?? 0) + row.at.getTime() - before.at.getTime());
    if (before.organisation === row.organisation) continue;
    handOvers += 1;
    left.add(before.organisation);
    if (left.has(row.organisation)) backAgain.add(row.caseId);
  }
  for (const { organisation } of rows) if (!held.has(organisation)) held.set(organisation, 0);
  return { cases: cases.size, handOvers, pingPong: backAgain.size, held };
}
