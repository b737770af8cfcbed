import { Body, Controller, Get, Patch } from '@nestjs/common';
import { CurrentActor, IfMatch, type Actor } from '../../platform/index.js';
import { May } from '../may.js';
import { PreferencesDto } from '../preferences/preferences.dto.js';
import { PreferencesService } from '../preferences/preferences.service.js';
import { PreferencesView } from '../preferences/preferences.views.js';
import { MeQueries } from './me.queries.js';
import { MeView } from './me.views.js';

@Controller('api/v1/me')
export class MeController {
  constructor(
    private readonly queries: MeQueries,
    private readonly preferences: PreferencesService,
  ) {}

  /** Who the caller is, and what they may do: what they may not need not be shown to them. */
  @Get()
  @May('session.read')
  me(@CurrentActor() actor: Actor): Promise<MeView> {
    return this.queries.me(actor);
  }

  @Get('preferences')
  @May('preference.read')
  mine(@CurrentActor() actor: Actor): Promise<PreferencesView> {
    return this.preferences.mine(actor);
  }

  @Patch('preferences')
  @May('preference.write')
  change(
    @CurrentActor() actor: Actor,
    @Body() change: PreferencesDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<PreferencesView> {
    return this.preferences.change(actor, change, ifMatch);
  }
}
