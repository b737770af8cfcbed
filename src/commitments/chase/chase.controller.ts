import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { CurrentActor, idParam, type Actor } from '../../platform/index.js';
import type { CommitmentId } from '../commitment.entity.js';
import { ForecastView } from './forecast/forecast.views.js';
import { Forecasts } from './forecast/forecasts.js';
import { PauseDto } from './pauses/pause.dto.js';
import { PausesService } from './pauses/pauses.service.js';

@ApiTags('chase')
@Controller('api/v1/commitments/:id')
export class ChaseController {
  constructor(
    private readonly forecasts: Forecasts,
    private readonly pauses: PausesService,
  ) {}

  /** What will happen, and when, if nobody does anything. */
  @Get('chase')
  @May('chase.read')
  chase(@CurrentActor() actor: Actor, @Param('id', idParam('cmt')) id: CommitmentId): Promise<ForecastView> {
    return this.forecasts.of(actor, id);
  }

  /**
   * Tells nobody until then. The promise goes on: its breach and its lapse are never paused. Of what falls into the pause the latest step
   * that still makes sense comes when it ends.
   */
  @Put('pause')
  @HttpCode(200)
  @May('chase.pause')
  async pause(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cmt')) id: CommitmentId,
    @Body() { until, why }: PauseDto,
  ): Promise<ForecastView> {
    await this.pauses.pause(actor, id, new Date(until), why);
    return this.forecasts.of(actor, id);
  }

  /** Ends the pause now. */
  @Delete('pause')
  @HttpCode(200)
  @May('chase.pause')
  async resume(@CurrentActor() actor: Actor, @Param('id', idParam('cmt')) id: CommitmentId): Promise<ForecastView> {
    await this.pauses.resume(actor, id);
    return this.forecasts.of(actor, id);
  }
}
