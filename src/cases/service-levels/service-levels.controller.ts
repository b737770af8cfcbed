import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import {
  AnswersPageOf,
  CurrentActor,
  idParam,
  IfMatch,
  ListQuery,
  type Actor,
  type Page,
} from '../../platform/index.js';
import { CreateServiceLevelDto, PreviewDto, ReviseServiceLevelDto } from './service-level.dto.js';
import { PreviewView, ServiceLevelSheet, ServiceLevelView } from './service-level.views.js';
import { ServiceLevelsQueries } from './service-levels.queries.js';
import { ServiceLevelsService, type ServiceLevelId } from './service-levels.service.js';

@ApiTags('service levels')
@Controller('api/v1/service-levels')
export class ServiceLevelsController {
  constructor(
    private readonly levels: ServiceLevelsService,
    private readonly queries: ServiceLevelsQueries,
  ) {}

  @Post()
  @May('service_level.write')
  create(@CurrentActor() actor: Actor, @Body() asked: CreateServiceLevelDto): Promise<ServiceLevelView> {
    return this.levels.create(actor, asked);
  }

  /** In the order they are asked: the first that matches a case counts for it. */
  @Get()
  @AnswersPageOf(ServiceLevelView)
  @May('service_level.read')
  list(@CurrentActor() actor: Actor, @Query() query: ListQuery): Promise<Page<ServiceLevelView>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @May('service_level.read')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('slv')) id: ServiceLevelId): Promise<ServiceLevelSheet> {
    return this.queries.one(actor, id);
  }

  /** New terms; what runs keeps those it began under, unless they are to apply to open cases. */
  @Post(':id/versions')
  @May('service_level.write')
  revise(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('slv')) id: ServiceLevelId,
    @Body() asked: ReviseServiceLevelDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<ServiceLevelView> {
    return this.levels.revise(actor, id, asked, ifMatch);
  }

  /** Which service level counts for a case and why the others do not. Changes nothing. */
  @Post(':id/preview')
  @HttpCode(200)
  @May('service_level.read')
  preview(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('slv')) id: ServiceLevelId,
    @Body() asked: PreviewDto,
  ): Promise<PreviewView> {
    return this.queries.preview(actor, id, asked);
  }

  @Delete(':id')
  @HttpCode(204)
  @May('service_level.write')
  retire(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('slv')) id: ServiceLevelId,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<void> {
    return this.levels.retire(actor, id, ifMatch);
  }
}
