import type { DataSource } from 'typeorm';
import { systemActor, type UnitOfWork } from '../../platform/index.js';
import type { Progress } from '../progress.js';
import { importFinished } from './import-events.js';
import { summaryOf, type ImportSummary } from './import-summary.js';
import { openFolder } from './olist-folder.js';
import { stageFiles } from './stage-files.js';
import { checkStaged } from './staged-checks.js';
import { Staging } from './staging.js';
import { writeOrders } from './write-orders.js';
import { writeCustomers, writePartners } from './write-parties.js';
import { writeReviews } from './write-reviews.js';
import { nothingCreated } from './writing.js';

/**
 * Loads a folder of the shop data set. What is there already is left as it stands, so that running again, also after being killed
 * half-way, adds only what is missing. Rows that cannot be used are skipped and told; a file that cannot, stops it before anything is
 * written. @throws OlistFolderUnfit
 */
export class OlistImport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly uow: UnitOfWork,
  ) {}

  async run(folder: string, progress: Progress): Promise<ImportSummary> {
    const opened = await openFolder(folder);
    const staging = await Staging.open(this.dataSource, () =>
      progress.note('Another import is running: waiting for it …'),
    );
    try {
      await stageFiles(opened, staging, progress);
      await checkStaged(staging);
      const created = nothingCreated();
      const writing = { staging, uow: this.uow, actor: systemActor('import-olist'), progress, created };
      await writePartners(writing);
      await writeCustomers(writing);
      await writeOrders(writing);
      await writeReviews(writing);
      if (Object.values(created).some((count) => count > 0)) {
        await this.uow.run(writing.actor, async (work) => void work.record(importFinished(created)));
      }
      return await summaryOf(
        staging,
        opened.map(({ file }) => file),
        created,
      );
    } finally {
      await staging.close();
      progress.end();
    }
  }
}
