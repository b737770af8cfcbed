import { Module } from '@nestjs/common';
import { AttentionController } from './attention/attention.controller.js';
import { AttentionService } from './attention/attention.service.js';
import { Awakening } from './attention/awakening.listener.js';
import { BulkChanges } from './bulk/bulk-changes.js';
import { BulkController } from './bulk/bulk.controller.js';
import { BulkService } from './bulk/bulk.service.js';
import { BulkUndo } from './bulk/bulk-undo.service.js';
import { CaseCountsController } from './case-counts.controller.js';
import { CaseCounts } from './case-counts.queries.js';
import { CasesModule } from './cases.module.js';
import { MacroUses } from './macros/macro-uses.service.js';
import { CaseMacrosController, MacrosController } from './macros/macros.controller.js';
import { MacrosQueries } from './macros/macros.queries.js';
import { MacrosService } from './macros/macros.service.js';
import { SearchController } from './search/search.controller.js';
import { SearchQueries } from './search/search.queries.js';

/** What our own people work with all day, over the cases themselves: nothing of it stands behind anybody else's view. */
@Module({
  imports: [CasesModule],
  controllers: [
    AttentionController,
    BulkController,
    CaseCountsController,
    CaseMacrosController,
    MacrosController,
    SearchController,
  ],
  providers: [
    AttentionService,
    Awakening,
    BulkChanges,
    BulkService,
    BulkUndo,
    CaseCounts,
    MacrosQueries,
    MacrosService,
    MacroUses,
    SearchQueries,
  ],
})
export class AgentsDayModule {}
