import { CATALOGUE } from '../facts/catalogue.rules.js';
import type { FactValue } from '../facts/fact.rules.js';
import type { Decision } from '../table/decide.rules.js';
import type { Outcome } from '../table/policy-table.rules.js';
import type { Truth } from '../expressions/expressions.js';
import type { PolicyInForce } from './policy-book.js';
import { LimitsView } from './version.views.js';
import { labelOf, limitsInWords, nearMissInWords } from './words.rules.js';

export class AskedFactView {
  name!: string;
  label!: string;
}

export class CellTraceView {
  fact!: string;
  label!: string;
  /** What the cell asks. */
  says!: string;
  /** Null: it is not known. */
  value!: unknown;
  truth!: Truth;
}

export class ConditionTraceView {
  source!: string;
  truth!: Truth;
}

export class RowTraceView {
  row!: string;
  outcome!: Outcome;
  truth!: Truth;
  says!: string;
  cells!: CellTraceView[];
  condition!: ConditionTraceView | null;
}

/** A better row that fails in one cell alone. */
export class NearMissView {
  row!: string;
  outcome!: Outcome;
  fact!: string;
  /** How far outside the value lies; null where there is no far and near. */
  distance!: number | null;
  says!: string;
}

export class ConflictView {
  statutory!: string;
  never!: string;
}

/** What a version says of some facts; nothing was stored. */
export class TrialView {
  policyId!: string;
  /** The number of the version that was tried. */
  number!: number;
  outcome!: Outcome;
  /** Null: no row says anything, so somebody has to agree. */
  row!: string | null;
  /** The row's sentence. */
  says!: string | null;
  limits!: LimitsView;
  /** A stronger row may yet turn out true: nothing is granted before `ask` is answered. */
  provisional!: boolean;
  ask!: AskedFactView[];
  /** The law gives what the policy says must never be. */
  conflict!: ConflictView | null;
  nearMisses!: NearMissView[];
  trace!: RowTraceView[];
}

export function trialView({ policyId, number, rows }: PolicyInForce, decision: Decision): TrialView {
  const saysOf = (id: string | null): string | null => rows.find((row) => row.id === id)?.says ?? null;
  return {
    policyId,
    number,
    outcome: decision.outcome,
    row: decision.row,
    says: saysOf(decision.row),
    limits: {
      most: decision.limits.most ? { ...decision.limits.most } : null,
      needsReason: decision.limits.needsReason ?? false,
      says: limitsInWords(decision.limits),
    },
    provisional: decision.provisional,
    ask: decision.ask.map((name) => ({ name, label: labelOf(CATALOGUE, name) })),
    conflict: decision.conflict && { ...decision.conflict },
    nearMisses: decision.nearMisses.map((miss) => ({
      ...{ row: miss.row, outcome: miss.outcome, fact: miss.fact, distance: miss.distance },
      says: nearMissInWords(miss, CATALOGUE),
    })),
    trace: decision.trace.map(({ row, outcome, truth, cells, condition }) => ({
      ...{ row, outcome, truth, says: saysOf(row)! },
      cells: cells.map(({ fact, says, value, truth: its }) => ({
        ...{ fact, label: labelOf(CATALOGUE, fact), says, value: valueOrNull(value), truth: its },
      })),
      condition: condition ? { ...condition } : null,
    })),
  };
}

const valueOrNull = (value: FactValue | undefined): FactValue | null => value ?? null;
