import type { Outcome, RowTrace } from '../../policies/index.js';

/** What a row asked of one fact, and what the fact was. */
export class DecisionCellView {
  fact!: string;
  /** In words: `≤ 30 days`. */
  says!: string;
  /** Null while nobody knows it. */
  value!: object | null;
  truth!: 'true' | 'false' | 'unknown';
}

export class DecisionConditionView {
  source!: string;
  truth!: 'true' | 'false' | 'unknown';
}

/** How one row of the policy came out. */
export class DecisionTraceView {
  row!: string;
  outcome!: Outcome;
  truth!: 'true' | 'false' | 'unknown';
  cells!: DecisionCellView[];
  /** What it asked beside its cells, in the expression language; null where it asked nothing. */
  condition!: DecisionConditionView | null;
}

export const traceView = (trace: readonly RowTrace[]): DecisionTraceView[] =>
  trace.map(({ row, outcome, truth, cells, condition }) => ({
    ...{ row, outcome, truth, condition: condition ? { ...condition } : null },
    // A number, a word or yes and no: what the description of the API has no better word for.
    cells: cells.map((cell) => ({ ...cell, value: (cell.value ?? null) as object | null })),
  }));
