import { shown, type Facts, type FactValue } from '../facts/fact.rules.js';
import { distance, type Cell } from './cell.rules.js';
import type { CompiledPolicy, RowTrace } from './compiled-policy.js';
import type { Outcome } from './policy-table.rules.js';

/** A better row that fails in one cell alone: `entitled with ≤ 30 days; it is 43 days`. */
export interface NearMiss {
  readonly row: string;
  readonly outcome: Outcome;
  readonly fact: string;
  readonly says: string;
  readonly value: string;
  /** The same as plain data; decisions made before it was kept lack it. */
  readonly cell?: Cell;
  readonly is?: FactValue;
  /** How far the value lies outside; null where there is no far and near. */
  readonly distance: number | null;
}

/**
 * The rows stronger than `than` that were missed by one cell, nearest first; of several spans that miss on the same fact only the nearest,
 * for who misses the nearer misses the farther too.
 */
export function nearMissesIn(
  { rows }: CompiledPolicy,
  trace: readonly RowTrace[],
  context: Facts,
  than: number,
): NearMiss[] {
  const misses: NearMiss[] = [];
  const nearness: number[] = [];
  for (let at = 0; at < rows.length; at++) {
    const { row, strength, cells } = rows[at]!;
    if (strength >= than || row.outcome === 'never') continue;
    const column = onlyFailure(trace[at]!);
    if (column === undefined) continue;
    const { fact, cell, says } = cells[column]!;
    const value = context[fact.name]!;
    const far = distance(cell, value);
    const near = far === null ? Infinity : far / (fact.range ?? 1);
    const rival = far === null ? -1 : misses.findIndex((miss) => miss.fact === fact.name && miss.distance !== null);
    if (rival >= 0 && nearness[rival]! <= near) continue;
    if (rival >= 0) misses.splice(rival, 1);
    if (rival >= 0) nearness.splice(rival, 1);
    const behind = nearness.findIndex((other) => other > near);
    const place = behind < 0 ? misses.length : behind;
    nearness.splice(place, 0, near);
    misses.splice(place, 0, {
      row: row.id,
      outcome: row.outcome,
      fact: fact.name,
      says,
      value: shown(fact, value),
      cell,
      is: value,
      distance: far,
    });
  }
  return misses;
}

/** The one cell that keeps a row from being true; undefined when none does, or more than one. */
function onlyFailure({ truth, cells, condition }: RowTrace): number | undefined {
  if (truth !== 'false' || (condition && condition.truth !== 'true')) return undefined;
  let failed: number | undefined;
  for (let column = 0; column < cells.length; column++) {
    if (cells[column]!.truth === 'true') continue;
    if (failed !== undefined || cells[column]!.truth === 'unknown') return undefined;
    failed = column;
  }
  return failed;
}
