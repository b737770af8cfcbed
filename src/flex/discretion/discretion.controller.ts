import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { AnswersPageOf, CurrentActor, idParam, type Actor, type Page } from '../../platform/index.js';
import type { DiscretionLimitId } from './discretion-limit.entity.js';
import { DiscretionQueries } from './discretion.queries.js';
import { DiscretionUseDto, ListLimitsDto, SetLimitDto } from './discretion.dto.js';
import { DiscretionUseQueries } from './discretion-use.queries.js';
import { DiscretionLimitView, DiscretionUseReportView, OwnDiscretionView } from './discretion.views.js';
import { LimitPreviews } from './limit-previews.service.js';
import { LimitPreviewView, LimitStandingsView } from './limit-standing.views.js';
import { LimitStandingsQueries } from './limit-standings.queries.js';
import { LimitsService } from './limits.service.js';

@ApiTags('discretion')
@Controller('api/v1/discretion')
export class DiscretionController {
  constructor(
    private readonly limits: LimitsService,
    private readonly queries: DiscretionQueries,
    private readonly uses: DiscretionUseQueries,
    private readonly standings: LimitStandingsQueries,
    private readonly previews: LimitPreviews,
  ) {}

  /** What the caller may still give without asking in this period. */
  @Get()
  @May('discretion.read')
  own(@CurrentActor() actor: Actor): Promise<OwnDiscretionView> {
    return this.queries.own(actor);
  }

  /** What was given, and how much of it without asking, by team and person. */
  @Get('use')
  @May('discretion.write')
  use(@CurrentActor() actor: Actor, @Query() asked: DiscretionUseDto): Promise<DiscretionUseReportView> {
    return this.uses.report(actor, asked);
  }

  /** Of each limit in force: what is given, set aside and left in the period that runs. */
  @Get('standing')
  @May('discretion.write')
  standing(@CurrentActor() actor: Actor): Promise<LimitStandingsView> {
    return this.standings.all(actor);
  }

  @Get('limits')
  @AnswersPageOf(DiscretionLimitView)
  @May('discretion.write')
  list(@CurrentActor() actor: Actor, @Query() filter: ListLimitsDto): Promise<Page<DiscretionLimitView>> {
    return this.limits.list(actor, filter);
  }

  /** In place of what counted for this role, team or person in this currency. */
  @Put('limits')
  @HttpCode(200)
  @May('discretion.write')
  set(@CurrentActor() actor: Actor, @Body() asked: SetLimitDto): Promise<DiscretionLimitView> {
    return this.limits.set(actor, asked);
  }

  /** Whom setting it would hit: what each may give before and after. Nothing is changed. */
  @Post('limits/preview')
  @HttpCode(200)
  @May('discretion.write')
  previewSetting(@CurrentActor() actor: Actor, @Body() asked: SetLimitDto): Promise<LimitPreviewView> {
    return this.previews.ofSetting(actor, asked);
  }

  /** Whom ending it would hit. Nothing is changed. */
  @Post('limits/:id/preview')
  @HttpCode(200)
  @May('discretion.write')
  previewEnding(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('dlm')) id: DiscretionLimitId,
  ): Promise<LimitPreviewView> {
    return this.previews.ofEnding(actor, id);
  }

  @Delete('limits/:id')
  @HttpCode(200)
  @May('discretion.write')
  end(@CurrentActor() actor: Actor, @Param('id', idParam('dlm')) id: DiscretionLimitId): Promise<DiscretionLimitView> {
    return this.limits.end(actor, id);
  }
}
