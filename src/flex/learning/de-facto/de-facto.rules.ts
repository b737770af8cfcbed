import { CATALOGUE } from '../../../policies/facts/catalogue.rules.js';
import type { FactValue } from '../../../policies/facts/fact.rules.js';
import { admits, wordsFor, type Cell } from '../../../policies/table/cell.rules.js';
import { compile, decide } from '../../../policies/table/decide.rules.js';
import { misfitsIn, type Facts } from '../../../policies/facts/fact.rules.js';
import type { Outcome, PolicyRow, PolicyTest } from '../../../policies/table/policy-table.rules.js';
import { roundHalfEven } from '../../../statistics/rounding.rules.js';
import { wilson } from '../../../statistics/wilson.rules.js';

/** Fewer requests than this are no habit. */
export const FEWEST_REQUESTS = 20;
/** What is said yes to so often, at the least, is a rule that nobody wrote. */
export const ALWAYS = 0.8;
export const WITHIN_DAYS = 180;

/** How requests went that missed a row by one cell alone. */
export interface NearMissPattern {
  readonly row: string;
  readonly fact: string;
  readonly asked: number;
  readonly granted: number;
  /** Of the granted: the value below, and above, which one in twenty lies; null where the fact is no number. */
  readonly least: number | null;
  readonly most: number | null;
  /** Of the granted, each value once; empty where the fact is a number. */
  readonly values: readonly FactValue[];
}

/** The rate of yeses is at least so high, with 97.5 % certainty; null where nobody asked. */
export const surely = ({ asked, granted }: { asked: number; granted: number }): number | null =>
  wilson(granted, asked)?.low ?? null;

export const isDeFacto = (pattern: { asked: number; granted: number }): boolean =>
  pattern.asked >= FEWEST_REQUESTS && surely(pattern)! >= ALWAYS;

/** "You always say yes: make it policy?", with the row that would do it. */
export interface DeFactoRule {
  readonly key: string;
  readonly row: string;
  readonly fact: string;
  readonly label: string;
  readonly unit: string | null;
  readonly asked: number;
  readonly granted: number;
  /** 3 decimals. */
  readonly surely: number;
  /** What the cell asks now, and what it would ask. */
  readonly asksNow: string;
  readonly wouldAsk: string;
  /** The same as cells; null: any value would do. */
  readonly asksCell: Cell;
  readonly wouldAskCell: Cell | null;
  readonly draft: PolicyRow;
  readonly says: string;
}

/** The rules that nobody wrote, as changes to the rows in force. What the law gives or what must never be is not ours to widen. */
export function deFactoRules(patterns: readonly NearMissPattern[], rows: readonly PolicyRow[]): DeFactoRule[] {
  return patterns
    .filter(isDeFacto)
    .flatMap((pattern) => ruleFrom(pattern, rows))
    .sort((a, b) => b.granted - a.granted || (a.key < b.key ? -1 : 1));
}

function ruleFrom(pattern: NearMissPattern, rows: readonly PolicyRow[]): DeFactoRule[] {
  const row = rows.find(({ id }) => id === pattern.row);
  const [fact, cell] = [CATALOGUE.get(pattern.fact), row?.cells[pattern.fact]];
  if (!row || !fact || !cell || (row.outcome !== 'entitled' && row.outcome !== 'flexible')) return [];
  const wider = widened(cell, pattern);
  if (wider === 'as it is') return [];
  const { [fact.name]: _, ...others } = row.cells;
  const draft: PolicyRow = { ...row, cells: wider ? { ...row.cells, [fact.name]: wider } : others };
  const { asked, granted } = pattern;
  const [asksNow, wouldAsk] = [wordsFor(fact, cell), wider ? wordsFor(fact, wider) : 'any'];
  return [
    {
      key: `${row.id}.${fact.name}`,
      ...{ row: row.id, fact: fact.name, label: fact.label, unit: fact.unit ?? null, asked, granted, draft },
      ...{ asksNow, wouldAsk, asksCell: cell, wouldAskCell: wider ?? null },
      surely: roundHalfEven(surely(pattern)!, 3),
      says: `You said yes to ${granted} of ${asked} who missed ${row.id} by ${fact.label} alone (${asksNow}). Make it policy: ${fact.label} ${wouldAsk}?`,
    },
  ];
}

/**
 * The cell as far as nineteen of twenty yeses went; undefined when any value will do. A single yes far out moves nothing. 'as it is' where the
 * row in force has been widened since.
 */
function widened(cell: Cell, { least, most, values }: NearMissPattern): Cell | undefined | 'as it is' {
  if (least === null || most === null) return withValues(cell, values);
  if (!('between' in cell)) return 'as it is';
  const { from, above, to, below } = cell.between;
  const lowered = least < (from ?? above ?? -Infinity);
  const raised = most > (to ?? below ?? Infinity);
  if (!lowered && !raised) return 'as it is';
  return {
    between: {
      ...(lowered
        ? { from: least }
        : { ...(from === undefined ? {} : { from }), ...(above === undefined ? {} : { above }) }),
      ...(raised ? { to: most } : { ...(to === undefined ? {} : { to }), ...(below === undefined ? {} : { below }) }),
    },
  };
}

function withValues(cell: Cell, values: readonly FactValue[]): Cell | undefined | 'as it is' {
  const more = values.filter((value) => !admits(cell, value));
  if (more.length === 0) return 'as it is';
  // Yes or no, and both were given: any value will do.
  if (more.some((value) => typeof value === 'boolean')) return undefined;
  const before: readonly FactValue[] = 'in' in cell ? cell.in : 'is' in cell ? [cell.is] : [];
  return { in: [...new Set([...before, ...more.toSorted()])] as (string | number)[] };
}

/** The table with that one row changed. */
export const withDraft = (rows: readonly PolicyRow[], { draft }: DeFactoRule): PolicyRow[] =>
  rows.map((row) => (row.id === draft.id ? draft : row));

/** What the author has to look at before it is published: sentences that are no longer true, tests that now go another way. */
export type Remark =
  | { readonly kind: 'reword'; readonly row: string; readonly says: string }
  | {
      readonly kind: 'test';
      readonly test: string;
      readonly expects: Outcome;
      readonly outcome: Outcome;
      readonly row: string | null;
      readonly says: string;
    };

export function remarksOn(rule: DeFactoRule, rows: readonly PolicyRow[], tests: readonly PolicyTest[]): Remark[] {
  const after = compile(withDraft(rows, rule), CATALOGUE);
  const changed = tests.flatMap(({ name, facts, expects }): Remark[] => {
    if (misfitsIn(CATALOGUE, facts).length > 0) return [];
    const { outcome, row } = decide(after, facts as Facts);
    const holds = outcome === expects.outcome && (expects.row === undefined || expects.row === row);
    const says = `The test "${name}" expects ${expects.outcome}; it would be ${outcome}${row ? ` by ${row}` : ''}.`;
    return holds ? [] : [{ kind: 'test', test: name, expects: expects.outcome, outcome, row, says }];
  });
  const says = `Reword ${rule.row}: its sentence was written for ${rule.label} ${rule.asksNow}.`;
  return [{ kind: 'reword', row: rule.row, says }, ...changed];
}
