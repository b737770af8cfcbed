import { Module, type OnModuleInit } from '@nestjs/common';
import { CasesModule } from '../../cases/index.js';
import { CommitmentsModule } from '../../commitments/index.js';
import { GrantsModule } from '../decisions/grants.module.js';
import { ApprovalReceipts } from './approval-receipts.js';
import { ApprovalRequestsModule } from './approval-requests.module.js';
import { approvalMapFaults } from './approval-states.rules.js';
import { ApprovalsController, ApprovalTermsController } from './approvals.controller.js';
import { ApprovalsQueries } from './approvals.queries.js';
import { Escalations } from './escalations.js';
import { ApprovalLettersListener } from './letters/approval-letters.listener.js';
import { QuestionsService } from './questions.service.js';
import { ApprovalRoutesController } from './routes/approval-routes.controller.js';
import { RouteTrials } from './routes/route-trials.js';
import { VerdictsService } from './verdicts.service.js';
import { WithdrawalsService } from './withdrawals.service.js';

@Module({
  imports: [ApprovalRequestsModule, CasesModule, CommitmentsModule, GrantsModule],
  controllers: [ApprovalRoutesController, ApprovalsController, ApprovalTermsController],
  providers: [
    ApprovalLettersListener,
    ApprovalReceipts,
    ApprovalsQueries,
    Escalations,
    QuestionsService,
    RouteTrials,
    VerdictsService,
    WithdrawalsService,
  ],
  exports: [ApprovalReceipts, ApprovalRequestsModule],
})
export class ApprovalsModule implements OnModuleInit {
  onModuleInit(): void {
    const faults = approvalMapFaults();
    if (faults.length > 0) throw new Error(`The map of approval states does not hold: ${faults.join('; ')}`);
  }
}
