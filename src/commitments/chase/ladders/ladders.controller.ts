import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../../access/index.js';
import {
  AnswersPageOf,
  CurrentActor,
  idParam,
  IfMatch,
  ListQuery,
  type Actor,
  type Id,
  type Page,
} from '../../../platform/index.js';
import { ForecastView } from '../forecast/forecast.views.js';
import { Forecasts } from '../forecast/forecasts.js';
import { CreateLadderDto, LadderDraftDto, RungsDto } from './ladder.dto.js';
import { LadderView } from './ladder.views.js';
import { LaddersQueries } from './ladders.queries.js';
import { LaddersService } from './ladders.service.js';

@ApiTags('chase')
@Controller('api/v1/chase-ladders')
export class LaddersController {
  constructor(
    private readonly ladders: LaddersService,
    private readonly queries: LaddersQueries,
    private readonly forecasts: Forecasts,
  ) {}

  @Post()
  @May('chase.write')
  create(@CurrentActor() actor: Actor, @Body() ladder: CreateLadderDto): Promise<LadderView> {
    return this.ladders.create(actor, ladder);
  }

  /** The newest version of each. */
  @Get()
  @AnswersPageOf(LadderView)
  @May('chase.read')
  list(@CurrentActor() actor: Actor, @Query() query: ListQuery): Promise<Page<LadderView>> {
    return this.queries.list(actor, query);
  }

  /** What a ladder that is not there yet would do about a promise that is; nothing is kept. */
  @Post('previews')
  @HttpCode(200)
  @May('chase.read')
  preview(@CurrentActor() actor: Actor, @Body() draft: LadderDraftDto): Promise<ForecastView> {
    return this.forecasts.ofDraft(actor, draft);
  }

  @Get(':id')
  @May('chase.read')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('lad')) id: Id<'lad'>): Promise<LadderView> {
    return this.queries.one(actor, id);
  }

  /** New rungs for terms that are new from now on; chases that run keep theirs. Answers the new version, under an id of its own. */
  @Post(':id/versions')
  @May('chase.write')
  revise(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('lad')) id: Id<'lad'>,
    @Body() { rungs }: RungsDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<LadderView> {
    return this.ladders.revise(actor, id, rungs, ifMatch);
  }
}
