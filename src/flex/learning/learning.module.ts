import { Module } from '@nestjs/common';
import { PoliciesModule } from '../../policies/index.js';
import { FactsModule } from '../facts/facts.module.js';
import { BacktestsController } from './backtests/backtests.controller.js';
import { BacktestsQueries } from './backtests/backtests.queries.js';
import { BacktestsService } from './backtests/backtests.service.js';
import { ShadowQueries } from './backtests/shadow.queries.js';
import { DeFactoController } from './de-facto/de-facto.controller.js';
import { DeFactoService } from './de-facto/de-facto.service.js';
import { FairnessController } from './fairness/fairness.controller.js';
import { FairnessQueries } from './fairness/fairness.queries.js';
import { PolicyReportQueries } from './fairness/policy-report.queries.js';
import { ApproverPairsController } from './pairs/approver-pairs.controller.js';
import { ApproverPairsQueries } from './pairs/approver-pairs.queries.js';
import { RetainedController } from './retained/retained.controller.js';
import { RetainedQueries } from './retained/retained.queries.js';
import { PrecedentsController } from './precedents/precedents.controller.js';
import { PrecedentsService } from './precedents/precedents.service.js';

/** What was decided teaches: precedents, fairness, rules nobody wrote, and what another rule would have meant. */
@Module({
  imports: [PoliciesModule, FactsModule],
  controllers: [
    ApproverPairsController,
    BacktestsController,
    DeFactoController,
    FairnessController,
    PrecedentsController,
    RetainedController,
  ],
  providers: [
    ...[ApproverPairsQueries, BacktestsQueries, BacktestsService, DeFactoService, FairnessQueries],
    ...[PolicyReportQueries, PrecedentsService, RetainedQueries, ShadowQueries],
  ],
})
export class LearningModule {}
