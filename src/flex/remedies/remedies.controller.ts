import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { AnswersPageOf, CurrentActor, idParam, IfMatch, type Actor, type Page } from '../../platform/index.js';
import { ExecutionDto, ListRemediesDto } from './remedies.dto.js';
import { RemediesQueries } from './remedies.queries.js';
import { Remedies } from './remedies.service.js';
import type { RemedyId } from './remedy.entity.js';
import { RemedyTermsDto, RemedyTermsView } from './remedy-terms.dto.js';
import { RemedyTerms } from './remedy-terms.js';
import { RemedyView } from './remedy.views.js';

@ApiTags('remedies')
@Controller('api/v1/remedies')
export class RemediesController {
  constructor(
    private readonly remedies: Remedies,
    private readonly queries: RemediesQueries,
  ) {}

  @Get()
  @AnswersPageOf(RemedyView)
  @May('remedy.read')
  list(@CurrentActor() actor: Actor, @Query() filter: ListRemediesDto): Promise<Page<RemedyView>> {
    return this.queries.list(actor, filter);
  }

  @Get(':id')
  @May('remedy.read')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('rem')) id: RemedyId): Promise<RemedyView> {
    return this.queries.one(actor, id);
  }

  /** Carried out, or not: told by whoever does it, once for each order. */
  @Put(':id/execution')
  @May('remedy.execute')
  tell(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('rem')) id: RemedyId,
    @Body() told: ExecutionDto,
  ): Promise<RemedyView> {
    return this.remedies.tell(actor, id, told);
  }

  /** Orders once more what failed. */
  @Post(':id/orders')
  @HttpCode(200)
  @May('remedy.execute')
  orderAgain(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('rem')) id: RemedyId,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<RemedyView> {
    return this.remedies.orderAgain(actor, id, ifMatch);
  }
}

@ApiTags('remedies')
@Controller('api/v1/settings/remedies')
export class RemedyTermsController {
  constructor(private readonly terms: RemedyTerms) {}

  /** By when we promise what we give, in business days. */
  @Get()
  @May('setting.read')
  read(@CurrentActor() actor: Actor): Promise<RemedyTermsView> {
    return this.terms.read(actor);
  }

  /** All of it, for what is granted from now on. */
  @Put()
  @May('setting.write')
  change(
    @CurrentActor() actor: Actor,
    @Body() terms: RemedyTermsDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<RemedyTermsView> {
    return this.terms.change(actor, terms, ifMatch);
  }
}
