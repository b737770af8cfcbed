import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../../access/index.js';
import { AnswersPageOf, CurrentActor, idParam, ListQuery, type Actor, type Page } from '../../../platform/index.js';
import type { PolicyId } from '../../../policies/index.js';
import { BacktestDto, ListChangesDto } from './backtest.dto.js';
import { AffectedView, BacktestView, ShadowView } from './backtest.views.js';
import { BacktestsQueries } from './backtests.queries.js';
import { BacktestsService } from './backtests.service.js';
import type { BacktestId } from './backtests.store.js';
import { ShadowQueries } from './shadow.queries.js';
import { VERSION_NUMBER } from './version-number.js';

@ApiTags('policies')
@Controller('api/v1/policies/:id')
export class BacktestsController {
  constructor(
    private readonly backtests: BacktestsService,
    private readonly queries: BacktestsQueries,
    private readonly shadows: ShadowQueries,
  ) {}

  /**
   * What a version, or rows that are none yet, would have said to what was decided. Up to 5,000 decisions it answers the result, over more a backtest
   * that is running: read it again under its id.
   */
  @Post('backtests')
  @May('policy.write')
  ask(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('pol')) id: PolicyId,
    @Body() asked: BacktestDto,
  ): Promise<BacktestView> {
    return this.backtests.ask(actor, id, asked);
  }

  /** The latest first. */
  @Get('backtests')
  @AnswersPageOf(BacktestView)
  @May('policy.write')
  list(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('pol')) id: PolicyId,
    @Query() query: ListQuery,
  ): Promise<Page<BacktestView>> {
    return this.queries.list(actor, id, query);
  }

  @Get('backtests/:backtestId')
  @May('policy.write')
  one(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('pol')) id: PolicyId,
    @Param('backtestId', idParam('bkt')) backtestId: BacktestId,
  ): Promise<BacktestView> {
    return this.queries.one(actor, id, backtestId);
  }

  /** The people it would have said something else to, or has to leave open, in the order they were decided about. */
  @Get('backtests/:backtestId/affected')
  @AnswersPageOf(AffectedView)
  @May('policy.write')
  affected(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('pol')) id: PolicyId,
    @Param('backtestId', idParam('bkt')) backtestId: BacktestId,
    @Query() asked: ListChangesDto,
  ): Promise<Page<AffectedView>> {
    return this.queries.affected(actor, id, backtestId, asked);
  }

  /** What a version in shadow mode would have said to everything that was decided since it began, beside what was. */
  @Get('versions/:number/shadow')
  @May('policy.read')
  shadow(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('pol')) id: PolicyId,
    @Param('number', VERSION_NUMBER) number: number,
  ): Promise<ShadowView> {
    return this.shadows.shadow(actor, id, number);
  }
}
