import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import type { CaseId } from '../../cases/index.js';
import { AnswersPageOf, CurrentActor, idParam, IfMatch, type Actor, type Page } from '../../platform/index.js';
import { FlexCards } from './card/flex-cards.js';
import { FlexCardView } from './card/flex-card.views.js';
import type { DecisionId } from './decision.entity.js';
import { DecisionMadeView, DecisionSheet, DecisionView } from './decision.views.js';
import { FlexCardDto, ListDecisionsDto, MakeDecisionDto, WithdrawDecisionDto } from './decisions.dto.js';
import { DecisionsQueries } from './decisions.queries.js';
import { DecisionsService } from './decisions.service.js';

@ApiTags('decisions')
@Controller('api/v1')
export class DecisionsController {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly queries: DecisionsQueries,
    private readonly cards: FlexCards,
  ) {}

  /** What each policy says to this case, and whether the caller may decide it alone. */
  @Get('cases/:id/flex')
  @May('decision.make')
  card(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Query() asked: FlexCardDto,
  ): Promise<FlexCardView> {
    return this.cards.of(actor, id, asked);
  }

  /** Decides: granted at once, with somebody asked to agree, or refused with what is possible instead. */
  @Post('cases/:id/decisions')
  @May('decision.make')
  make(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() asked: MakeDecisionDto,
  ): Promise<DecisionMadeView> {
    return this.decisions.make(actor, id, asked);
  }

  @Get('cases/:id/decisions')
  @AnswersPageOf(DecisionView)
  @May('decision.read')
  ofCase(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Query() filter: ListDecisionsDto,
  ): Promise<Page<DecisionView>> {
    return this.queries.ofCase(actor, id, filter);
  }

  @Get('decisions/:id')
  @May('decision.read')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('dec')) id: DecisionId): Promise<DecisionSheet> {
    return this.queries.one(actor, id);
  }

  /** Not wanted any more: nothing of it is carried out, and what was set aside for it is free again. */
  @Put('decisions/:id/withdrawal')
  @May('decision.make')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('dec')) id: DecisionId,
    @Body() { reason }: WithdrawDecisionDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<DecisionView> {
    return this.decisions.withdraw(actor, id, reason, ifMatch);
  }
}
