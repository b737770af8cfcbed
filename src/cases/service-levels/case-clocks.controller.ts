import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { CurrentActor, idParam, type Actor } from '../../platform/index.js';
import type { CaseId } from '../case.entity.js';
import { CaseClocksQueries } from './case-clocks.queries.js';
import { CaseClocksView } from './case-clocks.views.js';

@ApiTags('cases')
@Controller('api/v1/cases/:id/clocks')
export class CaseClocksController {
  constructor(private readonly queries: CaseClocksQueries) {}

  /** Whose time the case has been: segments that follow one another without a gap, and their sums. */
  @Get()
  @May('case.clocks')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('cs')) id: CaseId): Promise<CaseClocksView> {
    return this.queries.one(actor, id);
  }
}
