import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../../access/index.js';
import { CurrentActor, idParam, type Actor } from '../../../platform/index.js';
import type { PolicyId } from '../../../policies/index.js';
import { DecidedPeriod } from '../period.dto.js';
import { DisparityDto } from './fairness.dto.js';
import { FairnessQueries } from './fairness.queries.js';
import { DisparityView, FunnelView, HeatView, PolicyReportView } from './fairness.views.js';
import { PolicyReportQueries } from './policy-report.queries.js';

@ApiTags('policies')
@Controller('api/v1/policies/:id')
export class FairnessController {
  constructor(
    private readonly fairness: FairnessQueries,
    private readonly reports: PolicyReportQueries,
  ) {}

  /** Counts, the rate of what is granted, and how alike like cases are decided. */
  @Get('report')
  @May('policy.read')
  report(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('pol')) id: PolicyId,
    @Query() period: DecidedPeriod,
  ): Promise<PolicyReportView> {
    return this.reports.report(actor, id, period);
  }

  /** Exceptions by the row that decided, and by the cell that alone stood in the way. */
  @Get('heat')
  @May('policy.read')
  heat(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('pol')) id: PolicyId,
    @Query() period: DecidedPeriod,
  ): Promise<HeatView> {
    return this.reports.heat(actor, id, period);
  }

  /** Whether groups are granted the same in the same situation. Agents read letters in place of names. */
  @Get('disparity')
  @May('policy.read')
  disparity(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('pol')) id: PolicyId,
    @Query() asked: DisparityDto,
  ): Promise<DisparityView> {
    return this.fairness.disparity(actor, id, asked);
  }

  /** How the people who decide spread around the mean, and how far chance alone would spread them. Agents read letters in place of names. */
  @Get('funnel')
  @May('policy.read')
  funnel(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('pol')) id: PolicyId,
    @Query() period: DecidedPeriod,
  ): Promise<FunnelView> {
    return this.fairness.funnel(actor, id, period);
  }
}
