import { cel, known } from '../expressions/cel.rules.js';
import type { Truth } from '../expressions/expressions.js';
import type { FactCatalogue, Facts } from '../facts/fact.rules.js';
import { celOf, wordsFor } from './cell.rules.js';
import type { CellTrace, CompiledPolicy, CompiledRow, RowTrace } from './compiled-policy.js';
import { nearMissesIn, type NearMiss } from './near-misses.rules.js';
import { cellsOf, sameLimits, strengthOf, type Limits, type Outcome, type PolicyRow } from './policy-table.rules.js';

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
  const cells = cellsOf(row, catalogue).map(([name, cell]) => {
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
  // Silence is the weakest answer of all: whoever says that no row speaks of it must know that none does.
  if (!hit) return true;
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
