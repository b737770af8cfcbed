import { CATALOGUE } from '../facts/catalogue.rules.js';
import type { Cell } from '../table/cell.rules.js';
import {
  faultsInTable,
  type Limits,
  type Outcome,
  type PolicyRow,
  type PolicyTest,
} from '../table/policy-table.rules.js';
import { readCell } from '../table/read-cell.rules.js';

/** A row as it was sent: what its cells are is not known yet. */
export interface SentRow {
  id: string;
  cells: Record<string, unknown>;
  condition?: string | null;
  outcome: Outcome;
  limits?: { most?: { amount: number; currency: string } | null; needsReason?: boolean | null } | null;
  says: string;
}
export interface SentTest {
  name: string;
  facts: Record<string, unknown>;
  expects: { outcome: Outcome; row?: string | null; provisional?: boolean | null };
}

export interface ReadTable {
  readonly rows: PolicyRow[];
  readonly tests: PolicyTest[];
  /** Everything that keeps the table from being saved, by the path of the field. */
  readonly faults: { field: string; problem: string }[];
}

/** The table in what was sent. Cells that are none are told first: what they would ask cannot be judged. */
export function readTable(sent: { rows: SentRow[]; tests: SentTest[] }, currency: string): ReadTable {
  const unreadable: ReadTable['faults'] = [];
  const rows = sent.rows.map((row, at) => readRow(row, `rows.${at}.cells`, unreadable));
  const tests = sent.tests.map(({ name, facts, expects }) => ({
    name,
    facts: { ...facts },
    expects: readExpects(expects),
  }));
  const faults = faultsInTable({ rows, tests }, CATALOGUE, currency);
  return { rows, tests, faults: [...unreadable, ...faults.map(({ field, problem }) => ({ field, problem }))] };
}

function readRow(
  { id, cells, condition, outcome, limits, says }: SentRow,
  path: string,
  unreadable: ReadTable['faults'],
): PolicyRow {
  const read: Record<string, Cell> = {};
  for (const [name, sent] of Object.entries(cells)) {
    const cell = readCell(sent);
    if (typeof cell === 'string') unreadable.push({ field: `${path}.${name}`, problem: `${name}: ${cell}` });
    else read[name] = cell;
  }
  return {
    id,
    cells: read,
    ...(condition ? { condition } : {}),
    outcome,
    ...(limits ? { limits: readLimits(limits) } : {}),
    says,
  };
}

const readLimits = ({ most, needsReason }: NonNullable<SentRow['limits']>): Limits => ({
  ...(most ? { most: { amount: most.amount, currency: most.currency } } : {}),
  ...(needsReason ? { needsReason } : {}),
});

const readExpects = ({ outcome, row, provisional }: SentTest['expects']): PolicyTest['expects'] => ({
  outcome,
  ...(row === undefined ? {} : { row }),
  ...(provisional ? { provisional } : {}),
});
