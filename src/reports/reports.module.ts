import { Module } from '@nestjs/common';
import { PromiseReportQueries } from './promise-report.queries.js';
import { ReportsController } from './reports.controller.js';

@Module({
  controllers: [ReportsController],
  providers: [PromiseReportQueries],
})
export class ReportsModule {}
