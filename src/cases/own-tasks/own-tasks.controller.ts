import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { AnswersPageOf, CurrentActor, idParam, IfMatch, type Actor, type Page } from '../../platform/index.js';
import { NoticesService } from './notices.service.js';
import type { OwnTaskId } from './own-task.entity.js';
import { OwnTaskCountView, OwnTaskView } from './own-task.views.js';
import { AmendOwnTaskDto, DismissalDto, ListOwnTasksDto, NoticeDto } from './own-tasks.dto.js';
import { OwnTasksQueries } from './own-tasks.queries.js';
import { OwnTasksService } from './own-tasks.service.js';

@ApiTags('own tasks')
@Controller('api/v1/own-tasks')
export class OwnTasksController {
  constructor(
    private readonly queries: OwnTasksQueries,
    private readonly tasks: OwnTasksService,
    private readonly notices: NoticesService,
  ) {}

  @Get()
  @AnswersPageOf(OwnTaskView)
  @May('own-task.read')
  list(@CurrentActor() actor: Actor, @Query() filter: ListOwnTasksDto): Promise<Page<OwnTaskView>> {
    return this.queries.list(actor, filter);
  }

  /** How many are open. */
  @Get('count')
  @May('own-task.read')
  count(@CurrentActor() actor: Actor): Promise<OwnTaskCountView> {
    return this.queries.count(actor);
  }

  @Get(':id')
  @May('own-task.read')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('own')) id: OwnTaskId): Promise<OwnTaskView> {
    return this.queries.one(actor, id);
  }

  @Patch(':id')
  @May('own-task.answer')
  amend(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('own')) id: OwnTaskId,
    @Body() change: AmendOwnTaskDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<OwnTaskView> {
    return this.tasks.amend(actor, id, change, ifMatch);
  }

  /** Sends the draft, or what is given instead, to the customer, and gives the promise its new time. */
  @Post(':id/notice')
  @HttpCode(200)
  @May('own-task.answer')
  send(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('own')) id: OwnTaskId,
    @Body() asked: NoticeDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<OwnTaskView> {
    return this.notices.send(actor, id, asked, ifMatch);
  }

  @Put(':id/dismissal')
  @May('own-task.answer')
  dismiss(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('own')) id: OwnTaskId,
    @Body() { reason }: DismissalDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<OwnTaskView> {
    return this.tasks.dismiss(actor, id, reason, ifMatch);
  }
}
