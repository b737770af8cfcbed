import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../access/index.js';
import { PartnersRankedView, Scorecards, ScorecardView } from '../cases/index.js';
import type { PartnerId } from '../partners/index.js';
import { CurrentActor, idParam, type Actor } from '../platform/index.js';
import { PartnerReportDto } from './partner-report.dto.js';
import { readPeriod } from './promise-period.js';
import { PromiseReportDto } from './promise-report.dto.js';

@ApiTags('reports')
@Controller('api/v1')
export class ScorecardsController {
  constructor(private readonly scorecards: Scorecards) {}

  /** How a partner has kept its promises; its own people read their own. */
  @Get('partners/:id/scorecard')
  @May('scorecard.read')
  scorecard(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('ptn')) id: PartnerId,
    @Query() period: PromiseReportDto,
  ): Promise<ScorecardView> {
    return this.scorecards.of(actor, id, readPeriod(period));
  }

  @Get('reports/partners')
  @May('report.read')
  ranked(
    @CurrentActor() actor: Actor,
    @Query() { kind, limit, ...period }: PartnerReportDto,
  ): Promise<PartnersRankedView> {
    return this.scorecards.ranked(actor, readPeriod(period), { kind: kind ?? null, limit });
  }
}
