import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../access/index.js';
import { CurrentActor, type Actor } from '../platform/index.js';
import { readPeriod } from './promise-period.js';
import { PromiseReportDto } from './promise-report.dto.js';
import { PromiseReportQueries } from './promise-report.queries.js';
import { PromiseReportView } from './promise-report.views.js';

@ApiTags('reports')
@Controller('api/v1/reports')
export class ReportsController {
  constructor(private readonly promiseReports: PromiseReportQueries) {}

  @Get('promises')
  @May('report.read')
  promises(@CurrentActor() actor: Actor, @Query() period: PromiseReportDto): Promise<PromiseReportView> {
    return this.promiseReports.report(actor, readPeriod(period));
  }
}
