import { Module } from '@nestjs/common';
import { CasesModule } from '../../cases/index.js';
import { PoliciesModule } from '../../policies/index.js';
import { ApprovalRequestsModule } from '../approvals/approval-requests.module.js';
import { DiscretionModule } from '../discretion/discretion.module.js';
import { FactsModule } from '../facts/facts.module.js';
import { FlexCards } from './card/flex-cards.js';
import { DecisionDuty } from './decision-duty.js';
import { DecisionLetters } from './decision-letters.listener.js';
import { DecisionsController } from './decisions.controller.js';
import { DecisionsQueries } from './decisions.queries.js';
import { DecisionsService } from './decisions.service.js';
import { GrantsModule } from './grants.module.js';
import { Judgements } from './judgements.js';
import { Possibilities } from './possibilities.js';

@Module({
  imports: [ApprovalRequestsModule, CasesModule, DiscretionModule, FactsModule, GrantsModule, PoliciesModule],
  controllers: [DecisionsController],
  providers: [DecisionDuty, DecisionLetters, DecisionsQueries, DecisionsService, FlexCards, Judgements, Possibilities],
  exports: [DecisionsQueries, DecisionsService],
})
export class DecisionsModule {}
