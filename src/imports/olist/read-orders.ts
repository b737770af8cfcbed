import type { DataSource } from 'typeorm';
import type { Progress } from '../progress.js';
import { openFolder } from './olist-folder.js';
import type { StagedOrder } from './order-plan.rules.js';
import { stageFiles } from './stage-files.js';
import { checkStaged } from './staged-checks.js';
import { Staging } from './staging.js';
import { STAGED_ORDERS } from './write-orders.js';

/** The orders of a folder, checked as an import checks them, and nothing written; the database only sorts them. @throws OlistFolderUnfit */
export async function readOlistOrders(
  dataSource: DataSource,
  folder: string,
  progress: Progress,
): Promise<StagedOrder[]> {
  const opened = await openFolder(folder);
  const staging = await Staging.open(dataSource, () => progress.note('Another import is running: waiting for it …'));
  try {
    await stageFiles(opened, staging, progress);
    await checkStaged(staging);
    return await staging.query<StagedOrder>(STAGED_ORDERS);
  } finally {
    await staging.close();
    progress.end();
  }
}
