import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { May } from '../access/index.js';
import { CommitmentView, ProposeCommitmentDto } from '../commitments/index.js';
import { AnswersPageOf, CurrentActor, idParam, IfMatch, type Actor, type Page } from '../platform/index.js';
import type { CaseId } from './case.entity.js';
import { CaseForCustomer, CaseForPartner, CaseListItem, CaseView, PromisePreviewView } from './case.views.js';
import { CaseFiles, FileListView } from './case-files.js';
import { CasePromises } from './case-promises.js';
import { CasesQueries } from './cases.queries.js';
import { CasesService } from './cases.service.js';
import { ListCasesDto } from './list-cases.dto.js';
import { AmendCaseDto, OpenCaseDto, OwnerDto } from './open-case.dto.js';
import { TimelineDto } from './timeline.dto.js';
import { TimelineQueries } from './timeline.queries.js';
import { TimelineItem } from './timeline.views.js';

@ApiTags('cases')
@Controller('api/v1/cases')
export class CasesController {
  constructor(
    private readonly cases: CasesService,
    private readonly queries: CasesQueries,
    private readonly timelines: TimelineQueries,
    private readonly promises: CasePromises,
  ) {}

  @Post()
  @May('case.open')
  open(@CurrentActor() actor: Actor, @Body() asked: OpenCaseDto): Promise<CaseView> {
    return this.cases.open(actor, asked);
  }

  @Get()
  @AnswersPageOf(CaseListItem, CaseForPartner)
  @May('case.read')
  list(@CurrentActor() actor: Actor, @Query() filter: ListCasesDto): Promise<Page<CaseListItem | CaseForPartner>> {
    return this.queries.list(actor, filter);
  }

  @Get(':id')
  @May('case.read')
  one(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
  ): Promise<CaseView | CaseForPartner | CaseForCustomer> {
    return this.queries.one(actor, id);
  }

  @Patch(':id')
  @May('case.change')
  amend(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() change: AmendCaseDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<CaseView> {
    return this.cases.amend(actor, id, change, ifMatch);
  }

  @Put(':id/owner')
  @May('case.own')
  own(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() { personId }: OwnerDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<CaseView> {
    return this.cases.own(actor, id, personId, ifMatch);
  }

  @Get(':id/timeline')
  @AnswersPageOf(TimelineItem)
  @May('case.read')
  timeline(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Query() asked: TimelineDto,
  ): Promise<Page<TimelineItem>> {
    return this.timelines.timeline(actor, id, asked);
  }

  @Post(':id/commitments')
  @May('commitment.propose')
  propose(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() asked: ProposeCommitmentDto,
  ): Promise<CommitmentView> {
    return this.promises.propose(actor, id, asked);
  }

  /** What the promise would stand on; nothing is promised and nobody is asked. */
  @Post(':id/commitments/preview')
  @HttpCode(200)
  @May('commitment.propose')
  preview(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() asked: ProposeCommitmentDto,
  ): Promise<PromisePreviewView> {
    return this.promises.preview(actor, id, asked);
  }
}

@ApiTags('cases')
@Controller('api/v1/cases/:id/files')
export class CaseFilesController {
  constructor(private readonly files: CaseFiles) {}

  /** Multipart; the readers are the same as an entry's, named in the field `audience` (JSON); answers the ids to name in an entry or a report. */
  @Post()
  @May('file.add')
  add(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Req() request: FastifyRequest,
  ): Promise<FileListView> {
    return this.files.add(actor, id, request);
  }
}
