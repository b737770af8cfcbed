import { ITEMS, ORDERS, type OlistFile } from './olist-files.js';
import type { Staging } from './staging.js';
import type { Created } from './writing.js';

/**
 * What became of the rows of one file; `read` is the sum of the others. Known is what was there already, be it on the desk or, word for
 * word, earlier in the file; the rows of files that only lend names count as known too.
 */
export interface FileSummary {
  file: string;
  read: number;
  new: number;
  known: number;
  skipped: number;
}
export interface SkippedRow {
  file: string;
  line: number;
  reason: string;
}
export interface ImportSummary {
  files: FileSummary[];
  created: Created;
  /** The first `MOST_LISTED` of them, by file and line. */
  skippedRows: SkippedRow[];
  skippedInAll: number;
}

/** A set that is garbage throughout is not listed row by row. */
export const MOST_LISTED = 10_000;

export async function summaryOf(
  staging: Staging,
  files: readonly OlistFile[],
  created: Created,
): Promise<ImportSummary> {
  await settleItems(staging);
  const summaries: FileSummary[] = [];
  for (const file of files) summaries.push(await fileSummary(staging, file));
  const skippedRows = await staging.query<SkippedRow>(
    `select file, line, reason from staged_faults order by array_position($1::text[], file), line limit ${MOST_LISTED}`,
    [files.map((file) => file.name)],
  );
  return {
    files: summaries,
    created,
    skippedRows,
    skippedInAll: summaries.reduce((sum, file) => sum + file.skipped, 0),
  };
}

/** Items go into their order: they are as new as it is. */
async function settleItems(staging: Staging): Promise<void> {
  await staging.query(
    `update ${ITEMS.table} i set state = o.state from ${ORDERS.table} o where o.order_id = i.order_id and o.state in ('new', 'known') and i.state = 'read'`,
  );
}

async function fileSummary(staging: Staging, file: OlistFile): Promise<FileSummary> {
  const [count] = await staging.query<{ fresh: number; known: number; skipped: number }>(
    `select count(*) filter (where state = 'new')::int as fresh,
       count(*) filter (where state in ('known', 'same', 'read'))::int as known,
       (select count(*)::int from staged_faults where file = $1) as skipped
     from ${file.table}`,
    [file.name],
  );
  const { fresh, known, skipped } = count!;
  return { file: file.name, read: fresh + known + skipped, new: fresh, known, skipped };
}
