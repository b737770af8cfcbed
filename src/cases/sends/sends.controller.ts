import { Controller, Delete, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { CurrentActor, idParam, type Actor } from '../../platform/index.js';
import type { CaseId } from '../case.entity.js';
import { SendListView, SendView, TakenBackView } from './send.views.js';
import { SendsService, type SendId } from './sends.service.js';

@ApiTags('sends')
@Controller('api/v1')
export class SendsController {
  constructor(private readonly sends: SendsService) {}

  /** What is being sent in the case, and what could not go in the last day. */
  @Get('cases/:id/sends')
  @May('send.read')
  list(@CurrentActor() actor: Actor, @Param('id', idParam('cs')) id: CaseId): Promise<SendListView> {
    return this.sends.list(actor, id);
  }

  @Get('sends/:id')
  @May('send.read')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('snd')) id: SendId): Promise<SendView> {
    return this.sends.one(actor, id);
  }

  /** Takes back what has not gone yet: its words are a draft again. */
  @Delete('sends/:id')
  @May('send.take_back')
  takeBack(@CurrentActor() actor: Actor, @Param('id', idParam('snd')) id: SendId): Promise<TakenBackView> {
    return this.sends.takeBack(actor, id);
  }
}
