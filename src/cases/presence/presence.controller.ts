import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { CurrentActor, idParam, type Actor } from '../../platform/index.js';
import type { CaseId } from '../case.entity.js';
import { PresenceDto, PresentInDto, TabDto } from './presence.dto.js';
import { PresenceService } from './presence.service.js';
import { PresenceListView, PresenceView } from './presence.views.js';

@ApiTags('presence')
@Controller('api/v1')
export class PresenceController {
  constructor(private readonly presence: PresenceService) {}

  /** Says that the caller has the case open; again every 20 seconds, or after 45 they are taken for gone. Answers who else is there. */
  @Put('cases/:id/presence')
  @May('presence.write')
  show(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() asked: PresenceDto,
  ): Promise<PresenceView> {
    return this.presence.show(actor, id, asked);
  }

  @Delete('cases/:id/presence')
  @HttpCode(204)
  @May('presence.write')
  leave(@CurrentActor() actor: Actor, @Param('id', idParam('cs')) id: CaseId, @Query() { tab }: TabDto): Promise<void> {
    return this.presence.leave(actor, id, tab);
  }

  /** Who has which of these cases open: for the rows of a list. Live news says when to ask again. */
  @Get('presence')
  @May('presence.read')
  presentIn(@CurrentActor() actor: Actor, @Query() { cases }: PresentInDto): Promise<PresenceListView> {
    return this.presence.presentIn(actor, cases.split(','));
  }
}
