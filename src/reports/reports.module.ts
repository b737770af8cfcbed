import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.js';
import { PromiseReportQueries } from './promise-report.queries.js';
import { SlipReportQueries } from './slip-report.queries.js';
import { ReportsController } from './reports.controller.js';
import { ScorecardsController } from './scorecards.controller.js';

@Module({
  imports: [CasesModule],
  controllers: [ReportsController, ScorecardsController],
  providers: [PromiseReportQueries, SlipReportQueries],
})
export class ReportsModule {}
