import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../access/index.js';
import { CurrentActor, type Actor } from '../platform/index.js';
import { ClaimReportQueries, ClaimReportView } from './claim-report.js';
import { ClaimReportDto } from './claim-report.dto.js';
import { readPeriod } from './promise-period.js';
import { PromiseReportDto } from './promise-report.dto.js';
import { PromiseReportQueries } from './promise-report.queries.js';
import { SlipReportDto } from './slip-report.dto.js';
import { SlipReportQueries } from './slip-report.queries.js';
import { SlipReportView } from './slip-report.views.js';
import { PromiseReportView } from './promise-report.views.js';
import { ServiceLevelReportQueries } from './service-level-report.queries.js';
import { ServiceLevelReportView } from './service-level-report.views.js';
import { TimeHeldDto } from './time-held.dto.js';
import { TimeHeldQueries } from './time-held.queries.js';
import { TimeHeldReportView } from './time-held.views.js';

@ApiTags('reports')
@Controller('api/v1/reports')
export class ReportsController {
  constructor(
    private readonly promiseReports: PromiseReportQueries,
    private readonly slipReports: SlipReportQueries,
    private readonly serviceLevelReports: ServiceLevelReportQueries,
    private readonly claimReports: ClaimReportQueries,
    private readonly timeHeld: TimeHeldQueries,
  ) {}

  @Get('promises')
  @May('report.read')
  promises(@CurrentActor() actor: Actor, @Query() period: PromiseReportDto): Promise<PromiseReportView> {
    return this.promiseReports.report(actor, readPeriod(period));
  }

  @Get('slips')
  @May('report.read')
  slips(@CurrentActor() actor: Actor, @Query() period: SlipReportDto): Promise<SlipReportView> {
    return this.slipReports.report(actor, readPeriod(period));
  }

  @Get('service-levels')
  @May('report.read')
  serviceLevels(@CurrentActor() actor: Actor, @Query() period: PromiseReportDto): Promise<ServiceLevelReportView> {
    return this.serviceLevelReports.report(actor, readPeriod(period));
  }

  /** For each partner and currency what was claimed, granted and recovered, and what is still open. */
  @Get('claims')
  @May('report.read')
  claims(@CurrentActor() actor: Actor, @Query() period: ClaimReportDto): Promise<ClaimReportView> {
    return this.claimReports.report(actor, readPeriod(period));
  }

  /** To whom the time of cases received in the period was charged: us, partners, approvals, customers. */
  @Get('time-held')
  @May('report.read')
  held(@CurrentActor() actor: Actor, @Query() period: TimeHeldDto): Promise<TimeHeldReportView> {
    return this.timeHeld.report(actor, readPeriod(period));
  }
}
