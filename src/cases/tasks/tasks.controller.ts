import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { AnswersPageOf, CurrentActor, idParam, IfMatch, type Actor, type Page } from '../../platform/index.js';
import type { CaseId } from '../case.entity.js';
import { Disclosures } from './disclosures.js';
import { DisclosureView } from './disclosure.views.js';
import type { TaskId } from './task.entity.js';
import { TaskPreviewView, TaskView } from './task.views.js';
import { AssignTaskDto, CreateTaskDto, ListTasksDto } from './tasks.dto.js';
import { TasksQueries } from './tasks.queries.js';
import { TasksService } from './tasks.service.js';

@ApiTags('tasks')
@Controller('api/v1')
export class TasksController {
  constructor(
    private readonly tasks: TasksService,
    private readonly queries: TasksQueries,
    private readonly disclosures: Disclosures,
  ) {}

  @Post('cases/:id/tasks')
  @May('task.create')
  create(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() asked: CreateTaskDto,
  ): Promise<TaskView> {
    return this.tasks.create(actor, id, asked);
  }

  /** What the partner would read of it; nothing is given and nobody is told. */
  @Post('cases/:id/tasks/preview')
  @HttpCode(200)
  @May('task.create')
  preview(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() asked: CreateTaskDto,
  ): Promise<TaskPreviewView> {
    return this.tasks.preview(actor, id, asked);
  }

  @Get('tasks')
  @AnswersPageOf(TaskView)
  @May('task.read')
  list(@CurrentActor() actor: Actor, @Query() filter: ListTasksDto): Promise<Page<TaskView>> {
    return this.queries.list(actor, filter);
  }

  @Get('tasks/:id')
  @May('task.read')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('tsk')) id: TaskId): Promise<TaskView> {
    return this.queries.one(actor, id);
  }

  /** Who at the partner was shown what of the customer by this task, and when. */
  @Get('tasks/:id/disclosures')
  @AnswersPageOf(DisclosureView)
  @May('disclosure.read')
  disclosed(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('tsk')) id: TaskId,
  ): Promise<{ items: DisclosureView[]; next: null }> {
    return this.disclosures.list(actor, id);
  }

  @Put('tasks/:id/assignee')
  @May('task.assign')
  assign(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('tsk')) id: TaskId,
    @Body() { personId }: AssignTaskDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<TaskView> {
    return this.tasks.assign(actor, id, personId, ifMatch);
  }
}
