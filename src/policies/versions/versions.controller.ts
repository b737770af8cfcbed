import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
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
import { NUMBER_PARAM } from './number-param.js';
import type { PolicyId } from './policy.entity.js';
import { PublicationsService } from './publications.service.js';
import { CheckDto, DifferencesDto, PublishDto, WriteVersionDto } from './version.dto.js';
import { CheckView, DifferencesView, VersionItem, VersionSheet } from './version.views.js';
import { VersionsQueries } from './versions.queries.js';
import { VersionsService } from './versions.service.js';

@ApiTags('policies')
@Controller('api/v1/policies/:id/versions')
export class PolicyVersionsController {
  constructor(
    private readonly versions: VersionsService,
    private readonly publications: PublicationsService,
    private readonly queries: VersionsQueries,
  ) {}

  /** The next version, a draft: it may leave gaps, but every cell of it fits its fact. */
  @Post()
  @May('policy.write')
  write(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('pol')) id: PolicyId,
    @Body() asked: WriteVersionDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<VersionSheet> {
    return this.versions.write(actor, id, asked, ifMatch);
  }

  /** What a table leaves open, whether its tests hold and what would stop it, while it is written; nothing is kept. */
  @Post('checks')
  @HttpCode(200)
  @May('policy.read')
  check(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('pol')) id: PolicyId,
    @Body() asked: CheckDto,
  ): Promise<CheckView> {
    return this.queries.check(actor, id, asked);
  }

  @Get()
  @AnswersPageOf(VersionItem)
  @May('policy.read')
  list(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('pol')) id: PolicyId,
    @Query() query: ListQuery,
  ): Promise<Page<VersionItem>> {
    return this.queries.list(actor, id, query);
  }

  @Get(':number')
  @May('policy.read')
  one(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('pol')) id: PolicyId,
    @Param('number', NUMBER_PARAM) number: number,
  ): Promise<VersionSheet> {
    return this.queries.one(actor, id, number);
  }

  /** What is new in it, row by row, in words. */
  @Get(':number/differences')
  @May('policy.read')
  differences(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('pol')) id: PolicyId,
    @Param('number', NUMBER_PARAM) number: number,
    @Query() { from }: DifferencesDto,
  ): Promise<DifferencesView> {
    return this.queries.differences(actor, id, number, from);
  }

  /** Lets go of a draft: it is kept, marked. */
  @Delete(':number')
  @HttpCode(200)
  @May('policy.write')
  drop(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('pol')) id: PolicyId,
    @Param('number', NUMBER_PARAM) number: number,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<VersionSheet> {
    return this.versions.drop(actor, id, number, ifMatch);
  }

  /** Puts it in force, by somebody else than its author. */
  @Put(':number/publication')
  @HttpCode(200)
  @May('policy.write')
  publish(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('pol')) id: PolicyId,
    @Param('number', NUMBER_PARAM) number: number,
    @Body() asked: PublishDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<VersionSheet> {
    return this.publications.publish(actor, id, number, asked, ifMatch);
  }

  /** Tries a draft beside the one in force from now on, without effect. */
  @Put(':number/shadow')
  @HttpCode(200)
  @May('policy.write')
  shadow(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('pol')) id: PolicyId,
    @Param('number', NUMBER_PARAM) number: number,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<VersionSheet> {
    return this.versions.shadow(actor, id, number, ifMatch);
  }

  @Delete(':number/shadow')
  @HttpCode(200)
  @May('policy.write')
  endShadow(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('pol')) id: PolicyId,
    @Param('number', NUMBER_PARAM) number: number,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<VersionSheet> {
    return this.versions.endShadow(actor, id, number, ifMatch);
  }
}
