import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import {
  AnswersPageOf,
  CurrentActor,
  idParam,
  IfMatch,
  ListQuery,
  type Actor,
  type Page,
} from '../../platform/index.js';
import type { CaseId } from '../case.entity.js';
import { ListMacrosDto, MacroDto, NewMacroDto, UseMacroDto } from './macro.dto.js';
import { MacroUses } from './macro-uses.service.js';
import { MacroAppliedView, MacroPreviewView, MacroVersionView, MacroView } from './macro.views.js';
import { MacrosQueries } from './macros.queries.js';
import { MacrosService, type MacroId } from './macros.service.js';

@ApiTags('macros')
@Controller('api/v1/macros')
export class MacrosController {
  constructor(
    private readonly macros: MacrosService,
    private readonly queries: MacrosQueries,
  ) {}

  /** What all share, and one's own, by name. */
  @Get()
  @AnswersPageOf(MacroView)
  @May('macro.read')
  list(@CurrentActor() actor: Actor, @Query() filter: ListMacrosDto): Promise<Page<MacroView>> {
    return this.queries.list(actor, filter);
  }

  /** Everybody makes their own; what all share, managers. */
  @Post()
  @May('macro.write')
  create(@CurrentActor() actor: Actor, @Body() asked: NewMacroDto): Promise<MacroView> {
    return this.macros.create(actor, asked);
  }

  @Get(':id')
  @May('macro.read')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('mac')) id: MacroId): Promise<MacroView> {
    return this.queries.one(actor, id);
  }

  /** The whole macro, as it is from now on: its next version. */
  @Put(':id')
  @May('macro.write')
  revise(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('mac')) id: MacroId,
    @Body() asked: MacroDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<MacroView> {
    return this.macros.revise(actor, id, asked, ifMatch);
  }

  @Delete(':id')
  @HttpCode(204)
  @May('macro.write')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('mac')) id: MacroId,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<void> {
    return this.macros.remove(actor, id, ifMatch);
  }

  @Get(':id/versions')
  @AnswersPageOf(MacroVersionView)
  @May('macro.read')
  versions(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('mac')) id: MacroId,
    @Query() asked: ListQuery,
  ): Promise<Page<MacroVersionView>> {
    return this.queries.versions(actor, id, asked);
  }
}

@ApiTags('macros')
@Controller('api/v1/cases/:id/macros/:macroId')
export class CaseMacrosController {
  constructor(private readonly uses: MacroUses) {}

  /** What the macro would say and do here; nothing is done. */
  @Post('preview')
  @HttpCode(200)
  @May('macro.apply')
  preview(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Param('macroId', idParam('mac')) macroId: MacroId,
    @Body() asked: UseMacroDto,
  ): Promise<MacroPreviewView> {
    return this.uses.preview(actor, id, macroId, asked);
  }

  /** Says it and does it, all or nothing. */
  @Post('application')
  @May('macro.apply')
  apply(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Param('macroId', idParam('mac')) macroId: MacroId,
    @Body() asked: UseMacroDto,
  ): Promise<MacroAppliedView> {
    return this.uses.apply(actor, id, macroId, asked);
  }
}
