import type { ParseResult } from '@marcbachmann/cel-js';
import { cel, known } from '../expressions/cel.rules.js';
import type { Truth } from '../expressions/expressions.js';
import { shown, type FactCatalogue, type FactDefinition, type Facts, type FactValue } from '../facts/fact.rules.js';
import { celOf, distance, wordsFor, type Cell } from './cell.rules.js';
import { sameLimits, strengthOf, type Limits, type Outcome, type PolicyRow } from './policy-table.rules.js';

/** A table ready to decide. */
export interface CompiledPolicy {
  readonly rows: readonly CompiledRow[];
}
interface CompiledRow {
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

/** A better row that fails in one cell alone: `entitled with ≤ 30 days; it is 43 days`. */
export interface NearMiss {
  readonly row: string;
  readonly outcome: Outcome;
  readonly fact: string;
  readonly says: string;
  readonly value: string;
  /** How far the value lies outside; null where there is no far and near. */
  readonly distance: number | null;
}

export interface Decision {
  readonly outcome: Outcome;
  /** The row that says so; null when none does, and somebody has to agree. */
  readonly row: string | null;
  readonly limits: Limits;
  /** A stronger row may yet turn out true: nothing is granted before `ask` is answered. */
  readonly provisional: boolean;
  /** The facts to ask for, and no others. */
  readonly ask: readonly string[];
  /** The law gives what the policy says must never be: its owner has to look. */
  readonly conflict: { readonly statutory: string; readonly never: string } | null;
  readonly trace: readonly RowTrace[];
  readonly nearMisses: readonly NearMiss[];
}

/** @throws when the table has faults: ask `faultsInTable` first */
export function compile(rows: readonly PolicyRow[], catalogue: FactCatalogue): CompiledPolicy {
  return { rows: rows.map((row) => compileRow(row, catalogue)) };
}

function compileRow(row: PolicyRow, catalogue: FactCatalogue): CompiledRow {
  const cells = Object.entries(row.cells).map(([name, cell]) => {
    const fact = catalogue.get(name);
    if (!fact) throw new Error(`There is no fact ${name}.`);
    return { fact, cell, says: wordsFor(fact, cell), question: cel.compile(celOf(fact, cell), catalogue) };
  });
  const { condition: source } = row;
  const condition =
    source === undefined
      ? undefined
      : { source, question: cel.compile(source, catalogue), facts: factsIn(source, catalogue) };
  return { row, strength: strengthOf(row), cells, condition };
}

const factsIn = (source: string, catalogue: FactCatalogue): string[] =>
  [...catalogue.keys()].filter((name) => new RegExp(`\\b${name}\\b`).test(source));

/**
 * Decides by the strongest row that is true. A fact that is missing makes a cell unknown, never false and never true (Kleene 1952); where an
 * unknown row is stronger than the answer, the answer is provisional. Hit policy: priority over outcomes (DMN), the earlier row among equals.
 */
export function decide(policy: CompiledPolicy, facts: Facts): Decision {
  const context = known(facts);
  const trace = policy.rows.map((row) => traceRow(row, context));
  let best = -1;
  policy.rows.forEach(({ strength }, at) => {
    if (trace[at]!.truth === 'true' && (best < 0 || strength < policy.rows[best]!.strength)) best = at;
  });
  const hit = policy.rows[best];
  const open = policy.rows.filter((row, at) => trace[at]!.truth === 'unknown' && wouldChange(row, at, hit, best));
  const outcome = hit?.row.outcome ?? 'approval';
  return {
    outcome,
    row: hit?.row.id ?? null,
    limits: hit?.row.limits ?? {},
    provisional: open.length > 0,
    ask: open.length > 0 ? missingIn(open, context) : [],
    conflict: conflictIn(trace),
    trace,
    nearMisses: nearMissesIn(policy, trace, context, strengthOf({ outcome })),
  };
}

/** Whether the answer would be another one were this row true. */
function wouldChange({ row, strength }: CompiledRow, at: number, hit: CompiledRow | undefined, best: number): boolean {
  if (!hit) return row.outcome !== 'approval' || !sameLimits(row.limits);
  if (strength !== hit.strength) return strength < hit.strength;
  return at < best && !sameLimits(row.limits, hit.row.limits);
}

function traceRow({ row, cells, condition }: CompiledRow, context: Facts): RowTrace {
  let truth: Truth = 'true';
  const traced = cells.map(({ fact, says, question }): CellTrace => {
    const value = context[fact.name];
    const answer = value === undefined ? 'unknown' : cel.evaluate(question, context);
    truth = and(truth, answer);
    return { fact: fact.name, says, value, truth: answer };
  });
  if (!condition) return { row: row.id, outcome: row.outcome, truth, cells: traced };
  const answer = cel.evaluate(condition.question, context);
  truth = and(truth, answer);
  return {
    row: row.id,
    outcome: row.outcome,
    truth,
    cells: traced,
    condition: { source: condition.source, truth: answer },
  };
}

const and = (a: Truth, b: Truth): Truth =>
  a === 'false' || b === 'false' ? 'false' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'true';

function missingIn(rows: readonly CompiledRow[], context: Facts): string[] {
  const named = rows.flatMap(({ cells, condition }) => [
    ...cells.map(({ fact }) => fact.name),
    ...(condition?.facts ?? []),
  ]);
  return [...new Set(named)].filter((name) => context[name] === undefined);
}

function conflictIn(trace: readonly RowTrace[]): Decision['conflict'] {
  const statutory = trace.find(({ outcome, truth }) => outcome === 'statutory' && truth === 'true');
  const never = statutory && trace.find(({ outcome, truth }) => outcome === 'never' && truth === 'true');
  return statutory && never ? { statutory: statutory.row, never: never.row } : null;
}

/** Nearest first; of several spans that miss on the same fact only the nearest, for who misses the nearer misses the farther too. */
function nearMissesIn(policy: CompiledPolicy, trace: readonly RowTrace[], context: Facts, than: number): NearMiss[] {
  const misses: (NearMiss & { nearness: number })[] = [];
  policy.rows.forEach(({ row, strength, cells }, at) => {
    if (strength >= than || row.outcome === 'never' || trace[at]!.truth !== 'false') return;
    const failed = trace[at]!.cells.flatMap((cell, column) => (cell.truth === 'true' ? [] : [column]));
    const [column] = failed;
    if (failed.length !== 1 || trace[at]!.cells[column!]!.truth !== 'false') return;
    if ((trace[at]!.condition?.truth ?? 'true') !== 'true') return;
    const { fact, cell, says } = cells[column!]!;
    const value = context[fact.name]!;
    const far = distance(cell, value);
    const nearness = far === null ? Infinity : far / (fact.range ?? 1);
    misses.push({
      row: row.id,
      outcome: row.outcome,
      fact: fact.name,
      says,
      value: shown(fact, value),
      distance: far,
      nearness,
    });
  });
  misses.sort((a, b) => (a.nearness === b.nearness ? 0 : a.nearness - b.nearness));
  return misses
    .filter(
      (miss, at) =>
        miss.distance === null ||
        misses.findIndex(({ fact, distance: far }) => fact === miss.fact && far !== null) === at,
    )
    .map(({ nearness: _, ...miss }) => miss);
}
