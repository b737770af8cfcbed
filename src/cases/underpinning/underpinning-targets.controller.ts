import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { AnswersPageOf, CurrentActor, idParam, ListQuery, type Actor, type Page } from '../../platform/index.js';
import { CreateUnderpinningTargetDto } from './underpinning-target.dto.js';
import { UnderpinningTargetView } from './underpinning-target.views.js';
import { UnderpinningTargetsService, type UnderpinningTargetId } from './underpinning-targets.service.js';

/** What partners owe us by contract, and we each other: underpins what we promise customers. */
@ApiTags('service levels')
@Controller('api/v1/underpinning-targets')
export class UnderpinningTargetsController {
  constructor(private readonly targets: UnderpinningTargetsService) {}

  @Post()
  @May('service_level.write')
  create(@CurrentActor() actor: Actor, @Body() asked: CreateUnderpinningTargetDto): Promise<UnderpinningTargetView> {
    return this.targets.create(actor, asked);
  }

  @Get()
  @AnswersPageOf(UnderpinningTargetView)
  @May('service_level.read')
  list(@CurrentActor() actor: Actor, @Query() query: ListQuery): Promise<Page<UnderpinningTargetView>> {
    return this.targets.list(actor, query);
  }

  @Delete(':id')
  @HttpCode(204)
  @May('service_level.write')
  retire(@CurrentActor() actor: Actor, @Param('id', idParam('upt')) id: UnderpinningTargetId): Promise<void> {
    return this.targets.retire(actor, id);
  }
}
