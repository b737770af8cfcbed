import type { Progress } from '../progress.js';
import { ITEMS } from './olist-files.js';
import { closeAll, type OpenFile } from './olist-folder.js';
import { RowFields } from './row-fields.js';
import type { Staging } from './staging.js';

/** Reads the files into the staging tables, row by row as they lie there; rows that cannot be read become faults. */
export async function stageFiles(opened: readonly OpenFile[], staging: Staging, progress: Progress): Promise<void> {
  try {
    for (const open of opened) await stageFile(open, staging, progress);
  } finally {
    await closeAll(opened);
  }
}

async function stageFile(
  { file, rows, width, places, bytes }: OpenFile,
  staging: Staging,
  progress: Progress,
): Promise<void> {
  progress.begin(`reading ${file.name}`, bytes);
  for await (const batch of rows.batches(width)) {
    const good: { line: number; values: unknown[] }[] = [];
    const faults = [...batch.faults];
    const lost: [string, string | null][] = [];
    for (const { line, fields } of batch.rows) {
      const row = new RowFields(places, fields);
      const values = file.read(row);
      if (row.problems.length === 0) good.push({ line, values });
      else faults.push({ line, reason: row.problems.join('; ') });
      const order = file === ITEMS && row.problems.length > 0 ? row.keyIfAny('order_id') : null;
      if (order !== null) lost.push([order, row.keyIfAny('seller_id')]);
    }
    await staging.add(file, good);
    await staging.addFaults(file, faults);
    await addLost(staging, lost);
    progress.reach(batch.bytes);
  }
}

async function addLost(staging: Staging, lost: readonly [string, string | null][]): Promise<void> {
  if (lost.length === 0) return;
  await staging.query('insert into lost_items (order_id, seller_id) select * from unnest($1::text[], $2::text[])', [
    lost.map(([order]) => order),
    lost.map(([, seller]) => seller),
  ]);
}
