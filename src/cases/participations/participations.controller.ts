import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { AnswersPageOf, CurrentActor, idParam, type Actor } from '../../platform/index.js';
import type { CaseId } from '../case.entity.js';
import { BringInDto } from './participations.dto.js';
import { ParticipationView } from './participation.views.js';
import { ParticipationsService, type ParticipationId } from './participations.service.js';

@ApiTags('cases')
@Controller('api/v1/cases/:id/participants')
export class ParticipationsController {
  constructor(private readonly participations: ParticipationsService) {}

  @Post()
  @May('participation.add')
  bringIn(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() asked: BringInDto,
  ): Promise<ParticipationView> {
    return this.participations.bringIn(actor, id, asked);
  }

  @Get()
  @AnswersPageOf(ParticipationView)
  @May('participation.read')
  list(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
  ): Promise<{ items: ParticipationView[]; next: null }> {
    return this.participations.list(actor, id);
  }

  @Delete(':participationId')
  @HttpCode(204)
  @May('participation.end')
  end(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Param('participationId', idParam('par')) participationId: ParticipationId,
  ): Promise<void> {
    return this.participations.end(actor, id, participationId);
  }
}
