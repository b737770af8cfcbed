import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { AnswersPageOf, CurrentActor, idParam, ListQuery, type Actor, type Page } from '../../platform/index.js';
import type { CaseId } from '../case.entity.js';
import { EvidenceQueries } from './evidence.queries.js';
import { EvidenceItemView } from './evidence.views.js';

@ApiTags('cases')
@Controller('api/v1/cases/:id/evidence')
export class EvidenceController {
  constructor(private readonly evidence: EvidenceQueries) {}

  /** What was brought with the reports of this case's promises; the files themselves are at `/files/{id}`. */
  @Get()
  @AnswersPageOf(EvidenceItemView)
  @May('commitment.read')
  list(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Query() query: ListQuery,
  ): Promise<Page<EvidenceItemView>> {
    return this.evidence.ofCase(actor, id, query);
  }
}
