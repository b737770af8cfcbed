import { Module } from '@nestjs/common';
import { CalendarsModule } from '../calendars/index.js';
import { CasesModule } from '../cases/index.js';
import { ClaimReportQueries } from './claim-report.js';
import { PromiseReportQueries } from './promise-report.queries.js';
import { SlipReportQueries } from './slip-report.queries.js';
import { ReportsController } from './reports.controller.js';
import { ScorecardsController } from './scorecards.controller.js';
import { ServiceLevelReportQueries } from './service-level-report.queries.js';
import { TimeHeldQueries } from './time-held.queries.js';

@Module({
  imports: [CalendarsModule, CasesModule],
  controllers: [ReportsController, ScorecardsController],
  providers: [ClaimReportQueries, PromiseReportQueries, ServiceLevelReportQueries, SlipReportQueries, TimeHeldQueries],
})
export class ReportsModule {}
