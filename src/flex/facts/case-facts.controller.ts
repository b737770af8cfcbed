import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import type { CaseId } from '../../cases/index.js';
import { CurrentActor, idParam, type Actor } from '../../platform/index.js';
import { CaseFactsView, CaseFactView } from './case-fact.views.js';
import { StateFactDto } from './state-fact.dto.js';
import { StatedFacts } from './stated-facts.service.js';

@ApiTags('facts')
@Controller('api/v1/cases/:id/facts')
export class CaseFactsController {
  constructor(private readonly facts: StatedFacts) {}

  /** Every fact policies may go by, as it is known of this case, or unknown. */
  @Get()
  @May('fact.read')
  list(@CurrentActor() actor: Actor, @Param('id', idParam('cs')) id: CaseId): Promise<CaseFactsView> {
    return this.facts.list(actor, id);
  }

  /** States a fact. What our own rows say counts all the same, unless it is somebody's to state; both are shown. */
  @Put(':fact')
  @HttpCode(200)
  @May('fact.state')
  state(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Param('fact') fact: string,
    @Body() asked: StateFactDto,
  ): Promise<CaseFactView> {
    return this.facts.state(actor, id, fact, asked);
  }

  /** Takes the statement back: what was said before it does not count again. */
  @Delete(':fact')
  @HttpCode(200)
  @May('fact.state')
  takeBack(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Param('fact') fact: string,
  ): Promise<CaseFactView> {
    return this.facts.takeBack(actor, id, fact);
  }
}
