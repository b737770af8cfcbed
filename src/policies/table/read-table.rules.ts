import { CATALOGUE } from '../facts/catalogue.rules.js';
import type { Cell } from './cell.rules.js';
import { faultsInTable, type Limits, type PolicyRow, type PolicyTest } from './policy-table.rules.js';
import { readCell } from './read-cell.rules.js';
import { faultsInShape, MOST_ROWS, type FieldFault, type SentRow } from './row-shape.rules.js';

/** A test as it was sent; what is null there is not said. */
interface SentTest {
  readonly name: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly expects: {
    readonly outcome: PolicyTest['expects']['outcome'];
    readonly row?: string | null;
    readonly provisional?: boolean | null;
  };
}

export interface ReadTable {
  /** None where there are faults: a table is read as a whole. */
  readonly rows: PolicyRow[];
  readonly tests: PolicyTest[];
  /** Everything that keeps the table from being decided by, by the path of the field. */
  readonly faults: FieldFault[];
}

/**
 * The table in what was sent or lay in a file: whatever it is, it is read, and everything that is wrong with it is told field by field. Rows
 * that are none are told alone; cells that are none come first, and what the others ask is judged all the same. Sums are of `currency`, where the policy has one.
 */
export function readTable(sent: { rows: unknown; tests?: readonly SentTest[] }, currency?: string): ReadTable {
  if (!Array.isArray(sent.rows)) return refused([{ field: 'rows', problem: 'is a list of rows' }]);
  if (sent.rows.length > MOST_ROWS) return refused([{ field: 'rows', problem: `has ${MOST_ROWS} rows at most` }]);
  const shape = sent.rows.flatMap((row, at) => faultsInShape(row, `rows.${at}`));
  if (shape.length > 0) return refused(shape);
  const unreadable: FieldFault[] = [];
  const rows = (sent.rows as SentRow[]).map((row, at) => readRow(row, `rows.${at}.cells`, unreadable));
  const tests = (sent.tests ?? []).map(readTest);
  const faults = faultsInTable({ rows, tests }, CATALOGUE, currency).map(({ field, problem }) => ({ field, problem }));
  return unreadable.length + faults.length > 0 ? refused([...unreadable, ...faults]) : { rows, tests, faults };
}

const refused = (faults: FieldFault[]): ReadTable => ({ rows: [], tests: [], faults });

function readRow(
  { id, cells, condition, outcome, limits, says }: SentRow,
  path: string,
  unreadable: FieldFault[],
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

const readTest = ({ name, facts, expects: { outcome, row, provisional } }: SentTest): PolicyTest => ({
  name,
  facts: { ...facts },
  expects: { outcome, ...(row === undefined ? {} : { row }), ...(provisional ? { provisional } : {}) },
});
