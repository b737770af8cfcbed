import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { CurrentActor, idParam, type Actor } from '../../platform/index.js';
import { BulkDto } from './bulk.dto.js';
import { BulkService, type BulkId } from './bulk.service.js';
import { BulkUndo } from './bulk-undo.service.js';
import { BulkPreviewView, BulkView } from './bulk.views.js';

/** Up to 500 cases at once, named or filtered. */
@ApiTags('cases')
@Controller('api/v1/cases/bulk')
export class BulkController {
  constructor(
    private readonly bulk: BulkService,
    private readonly undoing: BulkUndo,
  ) {}

  /** What would become of each; nothing is changed. */
  @Post('preview')
  @HttpCode(200)
  @May('case.bulk')
  preview(@CurrentActor() actor: Actor, @Body() asked: BulkDto): Promise<BulkPreviewView> {
    return this.bulk.preview(actor, asked);
  }

  /** What one case refuses does not stop the others; the answer says what became of each. */
  @Post()
  @May('case.bulk')
  apply(@CurrentActor() actor: Actor, @Body() asked: BulkDto): Promise<BulkView> {
    return this.bulk.apply(actor, asked);
  }

  @Get(':id')
  @May('case.bulk')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('blk')) id: BulkId): Promise<BulkView> {
    return this.bulk.one(actor, id);
  }

  /** Within ten minutes: owners and severities that nobody has changed since go back; of the rest it says why it stays. */
  @Delete(':id')
  @HttpCode(200)
  @May('case.bulk')
  undo(@CurrentActor() actor: Actor, @Param('id', idParam('blk')) id: BulkId): Promise<BulkView> {
    return this.undoing.undo(actor, id);
  }
}
