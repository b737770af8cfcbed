import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { AnswersPageOf, CurrentActor, idParam, type Actor, type Page } from '../../platform/index.js';
import type { CaseId } from '../case.entity.js';
import { LinkCaseDto, ListCaseLinksDto } from './case-link.dto.js';
import { CaseLinkView } from './case-link.views.js';
import { CaseLinksQueries } from './case-links.queries.js';
import { CaseLinksService } from './case-links.service.js';
import type { CaseLinkId } from './case-links.store.js';

@ApiTags('cases')
@Controller('api/v1/cases/:id/links')
export class CaseLinksController {
  constructor(
    private readonly links: CaseLinksService,
    private readonly queries: CaseLinksQueries,
  ) {}

  @Post()
  @May('case.link')
  link(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() asked: LinkCaseDto,
  ): Promise<CaseLinkView> {
    return this.links.link(actor, id, asked);
  }

  @Get()
  @AnswersPageOf(CaseLinkView)
  @May('case.link')
  list(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Query() filter: ListCaseLinksDto,
  ): Promise<Page<CaseLinkView>> {
    return this.queries.list(actor, id, filter);
  }

  /** From either of the two cases. */
  @Delete(':caselinkId')
  @HttpCode(204)
  @May('case.link')
  unlink(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Param('caselinkId', idParam('clk')) linkId: CaseLinkId,
  ): Promise<void> {
    return this.links.unlink(actor, id, linkId);
  }
}
