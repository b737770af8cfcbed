import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../../access/index.js';
import type { CaseId } from '../../../cases/index.js';
import { CurrentActor, idParam, type Actor, type Id } from '../../../platform/index.js';
import { PrecedentsDto } from './precedents.dto.js';
import { PrecedentsService } from './precedents.service.js';
import { PrecedentsView } from './precedent.views.js';

@ApiTags('decisions')
@Controller('api/v1')
export class PrecedentsController {
  constructor(private readonly precedents: PrecedentsService) {}

  /** How like cases were decided by this policy, and a hint where they clearly went one way. Changes nothing, blocks nothing. */
  @Get('cases/:id/precedents')
  @May('decision.make')
  ofCase(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Query() asked: PrecedentsDto,
  ): Promise<PrecedentsView> {
    return this.precedents.ofCase(actor, id, asked);
  }

  /** The same for what was decided already, by what had been decided before it. */
  @Get('decisions/:id/precedents')
  @May('decision.make')
  ofDecision(@CurrentActor() actor: Actor, @Param('id', idParam('dec')) id: Id<'dec'>): Promise<PrecedentsView> {
    return this.precedents.ofDecision(actor, id);
  }
}
