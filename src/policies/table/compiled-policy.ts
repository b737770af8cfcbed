import type { ParseResult } from '@marcbachmann/cel-js';
import type { Truth } from '../expressions/expressions.js';
import type { FactDefinition, FactValue } from '../facts/fact.rules.js';
import type { Cell } from './cell.rules.js';
import type { Outcome, PolicyRow } from './policy-table.rules.js';

/** A table ready to decide. */
export interface CompiledPolicy {
  readonly rows: readonly CompiledRow[];
}
export interface CompiledRow {
  readonly row: PolicyRow;
  readonly strength: number;
  readonly cells: readonly { fact: FactDefinition; cell: Cell; says: string; question: ParseResult }[];
  readonly condition: { source: string; question: ParseResult; facts: readonly string[] } | undefined;
}

export interface CellTrace {
  readonly fact: string;
  /** What the cell asks, in words. */
  readonly says: string;
  readonly value: FactValue | undefined;
  readonly truth: Truth;
}
export interface RowTrace {
  readonly row: string;
  readonly outcome: Outcome;
  readonly truth: Truth;
  readonly cells: readonly CellTrace[];
  readonly condition?: { readonly source: string; readonly truth: Truth };
}
