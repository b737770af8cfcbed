import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiExtraModels, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { CurrentActor, idParam, type Actor } from '../../platform/index.js';
import type { CaseId } from '../case.entity.js';
import { EntryView } from '../entries/entry.views.js';
import { WriteEntryDto } from '../entries/write-entry.dto.js';
import { SendView } from './send.views.js';
import { SendsService } from './sends.service.js';

@ApiTags('cases')
@Controller('api/v1/cases/:id/entries')
export class EntriesController {
  constructor(private readonly sends: SendsService) {}

  /** Says something in the case. Held for some seconds, it is a send until it goes. */
  @Post()
  @ApiExtraModels(EntryView, SendView)
  @ApiCreatedResponse({
    description: 'The entry; the send, when it is held.',
    schema: { oneOf: [{ $ref: getSchemaPath(EntryView) }, { $ref: getSchemaPath(SendView) }] },
  })
  @May('entry.write')
  write(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() asked: WriteEntryDto,
  ): Promise<EntryView | SendView> {
    return this.sends.send(actor, id, asked);
  }
}
