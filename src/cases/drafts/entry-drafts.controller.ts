import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { CurrentActor, idParam, IfMatch, type Actor } from '../../platform/index.js';
import type { CaseId } from '../case.entity.js';
import { READERS } from './draft-audience.pipe.js';
import { EntryDraftListView, EntryDraftView } from './entry-draft.views.js';
import { EntryDraftDto } from './entry-drafts.dto.js';
import { EntryDrafts } from './entry-drafts.service.js';

const AUDIENCE = {
  name: 'audience',
  description: '`internal`, or who is to read it, with commas between them: `customer`, `ptn_…`, `customer,ptn_…`',
  schema: { type: 'string' as const },
};

@ApiTags('drafts')
@Controller('api/v1/cases/:id/drafts')
export class EntryDraftsController {
  constructor(private readonly drafts: EntryDrafts) {}

  /** All that is being written in the case, the caller's own and their colleagues'. */
  @Get()
  @May('draft.read')
  list(@CurrentActor() actor: Actor, @Param('id', idParam('cs')) id: CaseId): Promise<EntryDraftListView> {
    return this.drafts.list(actor, id);
  }

  /** Keeps the caller's words for these readers until they are sent; once they are, the draft is gone. */
  @Put(':audience')
  @ApiParam(AUDIENCE)
  @May('draft.write')
  save(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Param('audience', READERS) readers: string[],
    @Body() { body, basedOn }: EntryDraftDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<EntryDraftView> {
    return this.drafts.save(actor, id, readers, { body, basedOn: basedOn ?? ifMatch });
  }

  @Delete(':audience')
  @HttpCode(204)
  @ApiParam(AUDIENCE)
  @May('draft.write')
  throwAway(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Param('audience', READERS) readers: string[],
    @IfMatch() ifMatch: number | undefined,
  ): Promise<void> {
    return this.drafts.throwAway(actor, id, readers, ifMatch);
  }
}
