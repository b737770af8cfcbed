import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { AnswersPageOf, CurrentActor, idParam, ListQuery, type Actor, type Page } from '../../platform/index.js';
import type { CaseId } from '../case.entity.js';
import { ChildrenService } from './children.service.js';
import { LikelyChildrenQueries } from './likely-children.queries.js';
import { AddChildrenDto, UpdateDto, UpdatePreviewDto } from './major.dto.js';
import { ChildrenAddedView, LikelyChildView, UpdatePreviewView, UpdateView } from './major.views.js';
import { UpdatesQueries } from './updates.queries.js';
import { UpdatesService } from './updates.service.js';

@ApiTags('cases')
@Controller('api/v1/cases/:id')
export class MajorsController {
  constructor(
    private readonly children: ChildrenService,
    private readonly updates: UpdatesService,
    private readonly queries: UpdatesQueries,
    private readonly likely: LikelyChildrenQueries,
  ) {}

  /** Makes up to 5,000 cases part of this major one; answers for each what became of it. Listed by `GET …/links?kind=part_of`. */
  @Post('children')
  @HttpCode(200)
  @May('case.link')
  add(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() asked: AddChildrenDto,
  ): Promise<ChildrenAddedView> {
    return this.children.add(actor, id, asked);
  }

  /** Open cases that may be of the same cause, and what speaks for each: fifty at most. */
  @Get('likely-children')
  @AnswersPageOf(LikelyChildView)
  @May('case.link')
  async suggested(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
  ): Promise<Page<LikelyChildView>> {
    return { items: await this.likely.of(actor, id), next: null };
  }

  /** What each customer would read; nothing is sent. */
  @Post('update-previews')
  @HttpCode(200)
  @May('case.inform')
  preview(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() asked: UpdatePreviewDto,
  ): Promise<UpdatePreviewView> {
    return this.updates.preview(actor, id, asked);
  }

  /** Writes to the customer of every open case that is part of this one, each in their own case and words. */
  @Post('updates')
  @May('case.inform')
  announce(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() asked: UpdateDto,
  ): Promise<UpdateView> {
    return this.updates.announce(actor, id, asked);
  }

  @Get('updates')
  @AnswersPageOf(UpdateView)
  @May('case.inform')
  list(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Query() filter: ListQuery,
  ): Promise<Page<UpdateView>> {
    return this.queries.list(actor, id, filter);
  }

  @Get('updates/:updateId')
  @May('case.inform')
  one(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Param('updateId', idParam('upd')) updateId: string,
  ): Promise<UpdateView> {
    return this.queries.one(actor, id, updateId);
  }
}
