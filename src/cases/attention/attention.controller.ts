import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { CurrentActor, idParam, type Actor } from '../../platform/index.js';
import type { CaseId } from '../case.entity.js';
import { ReadDto, ReadView, SnoozeDto, SnoozeView } from './attention.dto.js';
import { AttentionService } from './attention.service.js';

/** What the caller has put off and what they have read: for themselves alone. */
@ApiTags('cases')
@Controller('api/v1/cases/:id')
export class AttentionController {
  constructor(private readonly attention: AttentionService) {}

  /** The case stands back in the caller's lists until then, or until a customer or partner does something in it. */
  @Put('snooze')
  @May('case.snooze')
  snooze(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() { until }: SnoozeDto,
  ): Promise<SnoozeView> {
    return this.attention.snooze(actor, id, new Date(until));
  }

  @Delete('snooze')
  @HttpCode(204)
  @May('case.snooze')
  wake(@CurrentActor() actor: Actor, @Param('id', idParam('cs')) id: CaseId): Promise<void> {
    return this.attention.wake(actor, id);
  }

  @Put('read')
  @May('case.see')
  read(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() { lastSeen }: ReadDto,
  ): Promise<ReadView> {
    return this.attention.read(actor, id, lastSeen);
  }

  /** Marks the newest entry of others as unread again. */
  @Delete('read')
  @HttpCode(200)
  @May('case.see')
  unread(@CurrentActor() actor: Actor, @Param('id', idParam('cs')) id: CaseId): Promise<ReadView> {
    return this.attention.unread(actor, id);
  }
}
