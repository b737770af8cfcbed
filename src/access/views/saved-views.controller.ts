import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswersPageOf, CurrentActor, idParam, IfMatch, type Actor, type Page } from '../../platform/index.js';
import { May } from '../may.js';
import { ChangeViewDto, ListViewsDto, SaveViewDto } from './saved-view.dto.js';
import type { SavedViewId } from './saved-view.entity.js';
import { SavedViewView } from './saved-view.views.js';
import { SavedViewsService } from './saved-views.service.js';

@ApiTags('views')
@Controller('api/v1/views')
@May('view.keep')
export class SavedViewsController {
  constructor(private readonly views: SavedViewsService) {}

  /** One's own and those colleagues share, by name. */
  @Get()
  @AnswersPageOf(SavedViewView)
  list(@CurrentActor() actor: Actor, @Query() asked: ListViewsDto): Promise<Page<SavedViewView>> {
    return this.views.list(actor, asked);
  }

  @Get(':id')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('view')) id: SavedViewId): Promise<SavedViewView> {
    return this.views.one(actor, id);
  }

  @Post()
  save(@CurrentActor() actor: Actor, @Body() view: SaveViewDto): Promise<SavedViewView> {
    return this.views.save(actor, view);
  }

  @Patch(':id')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('view')) id: SavedViewId,
    @Body() change: ChangeViewDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<SavedViewView> {
    return this.views.change(actor, id, change, ifMatch);
  }

  @Delete(':id')
  @HttpCode(204)
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('view')) id: SavedViewId,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<void> {
    return this.views.remove(actor, id, ifMatch);
  }
}
