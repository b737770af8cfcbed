import type { Work } from '../../platform/index.js';

/** In the order in which their rows may be written: what is referred to comes first. */
const TABLES = [
  'customers',
  'orders',
  'cases',
  'participations',
  'commitments',
  'commitment_terms',
  'commitment_acceptances',
  'commitment_backings',
  'commitment_assessments',
  'tasks',
  'waits',
  'acknowledgements',
  'resolutions',
  'closures',
  'entries',
  'events',
  'chase_steps',
  'chases',
] as const;
export type Table = (typeof TABLES)[number];
export type Row = Record<string, unknown>;

/** Rows of many tables that are written together: one statement for each table, however many rows. */
export class Sheaf {
  private readonly rows = new Map<Table, Row[]>(TABLES.map((table) => [table, []]));

  /** Every row of a table names the same columns. */
  add(table: Table, row: Row): void {
    this.rows.get(table)!.push(row);
  }

  of(table: Table): readonly Row[] {
    return this.rows.get(table)!;
  }

  async write(work: Work): Promise<void> {
    for (const [table, rows] of this.rows) await insertRows(work, table, rows);
  }
}

/** The columns' own types read the values: instants, arrays, JSON, `\x…` for bytes. */
export async function insertRows(work: Work, table: string, rows: readonly Row[], onConflict = ''): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!).join(', ');
  await work.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb) ${onConflict}`,
    [JSON.stringify(rows)],
  );
}
