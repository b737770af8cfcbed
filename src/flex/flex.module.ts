import { Module } from '@nestjs/common';
import { ApprovalsModule } from './approvals/approvals.module.js';
import { DecisionsModule } from './decisions/decisions.module.js';
import { ExceptionsModule } from './exceptions/exceptions.module.js';
import { FactsModule } from './facts/facts.module.js';
import { LearningModule } from './learning/learning.module.js';
import { SamplesModule } from './samples/samples.module.js';

@Module({
  imports: [FactsModule, DecisionsModule, ApprovalsModule, ExceptionsModule, SamplesModule, LearningModule],
  exports: [ApprovalsModule],
})
export class FlexModule {}
