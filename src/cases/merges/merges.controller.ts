import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { CurrentActor, idParam, IfMatch, type Actor } from '../../platform/index.js';
import type { CaseId } from '../case.entity.js';
import { CaseView } from '../case.views.js';
import { MergeDto } from './merge.dto.js';
import { MergesService } from './merges.service.js';

@ApiTags('cases')
@Controller('api/v1/cases/:id/merge')
export class MergesController {
  constructor(private readonly merges: MergesService) {}

  /** Merges this case into another; answers that one. */
  @Post()
  @May('case.merge')
  merge(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() asked: MergeDto,
    @IfMatch() version: number | undefined,
  ): Promise<CaseView> {
    return this.merges.merge(actor, id, asked, version);
  }

  /** Takes the merge back, for seven days; answers this case, which stands for itself again. */
  @Delete()
  @HttpCode(200)
  @May('case.merge')
  undo(@CurrentActor() actor: Actor, @Param('id', idParam('cs')) id: CaseId): Promise<CaseView> {
    return this.merges.undo(actor, id);
  }
}
