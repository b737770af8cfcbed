import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { CurrentActor, idParam, type Actor } from '../../platform/index.js';
import type { CaseId } from '../case.entity.js';
import { CaseView } from '../case.views.js';
import { SplitDto } from './split.dto.js';
import { SplitsService } from './splits.service.js';

@ApiTags('cases')
@Controller('api/v1/cases/:id/split')
export class SplitsController {
  constructor(private readonly splits: SplitsService) {}

  /** Makes a case of its own out of part of this one; answers the new one. */
  @Post()
  @May('case.split')
  split(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() asked: SplitDto,
  ): Promise<CaseView> {
    return this.splits.split(actor, id, asked);
  }

  /** Takes back the split this case came out of, for seven days; answers the case it was split out of. */
  @Delete()
  @HttpCode(200)
  @May('case.split')
  undo(@CurrentActor() actor: Actor, @Param('id', idParam('cs')) id: CaseId): Promise<CaseView> {
    return this.splits.undo(actor, id);
  }
}
