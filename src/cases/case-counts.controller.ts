import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../access/index.js';
import { CurrentActor, type Actor } from '../platform/index.js';
import { CaseCountsView, CountCasesDto } from './case-counts.dto.js';
import { CaseCounts } from './case-counts.queries.js';

@ApiTags('cases')
@Controller('api/v1/cases/counts')
export class CaseCountsController {
  constructor(private readonly queries: CaseCounts) {}

  /** How many cases each view holds, as the caller would be shown it. */
  @Get()
  @May('case.count')
  counts(@CurrentActor() actor: Actor, @Query() asked: CountCasesDto): Promise<CaseCountsView> {
    return this.queries.counts(actor, asked);
  }
}
