import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { AnswersPageOf, CurrentActor, idParam, type Actor, type Page } from '../../platform/index.js';
import { EvidenceQueries } from './evidence/evidence.queries.js';
import { EvidenceView } from './evidence/evidence.views.js';
import { ExceptionFilterDto, ListExceptionsDto } from './exception-filter.dto.js';
import { ExceptionView } from './exception.views.js';
import { ExceptionsQueries } from './exceptions.queries.js';
import { FacetsQueries } from './facets/facets.queries.js';
import { FacetsView } from './facets/facets.views.js';

/** The ledger of exceptions: where a rule was bent, by whom, by what right, and what became of it. */
@ApiTags('exceptions')
@Controller('api/v1/exceptions')
export class ExceptionsController {
  constructor(
    private readonly exceptions: ExceptionsQueries,
    private readonly facets: FacetsQueries,
    private readonly evidence: EvidenceQueries,
  ) {}

  @Get()
  @AnswersPageOf(ExceptionView)
  @May('exception.read')
  list(@CurrentActor() actor: Actor, @Query() asked: ListExceptionsDto): Promise<Page<ExceptionView>> {
    return this.exceptions.list(actor, asked);
  }

  /** How many the same filter lets through, and what they come to, by each value of each facet; the fifty most frequent are shown. */
  @Get('facets')
  @May('exception.read')
  count(@CurrentActor() actor: Actor, @Query() filter: ExceptionFilterDto): Promise<FacetsView> {
    return this.facets.count(actor, filter);
  }

  /** One exception with everything that speaks for and against it, as it stood then. */
  @Get(':id')
  @May('exception.read')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('exc')) id: string): Promise<EvidenceView> {
    return this.evidence.of(actor, id);
  }
}
