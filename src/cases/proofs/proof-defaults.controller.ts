import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { CurrentActor, IfMatch, type Actor } from '../../platform/index.js';
import { ProofDefaultsDto, ProofDefaultsView } from './proof-defaults.dto.js';
import { ProofDefaults } from './proof-defaults.js';

@ApiTags('tasks')
@Controller('api/v1/settings/proof')
export class ProofDefaultsController {
  constructor(private readonly defaults: ProofDefaults) {}

  @Get()
  @May('setting.read')
  read(@CurrentActor() actor: Actor): Promise<ProofDefaultsView> {
    return this.defaults.read(actor);
  }

  /** The whole list, for tasks from now on. */
  @Put()
  @May('setting.write')
  change(
    @CurrentActor() actor: Actor,
    @Body() defaults: ProofDefaultsDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<ProofDefaultsView> {
    return this.defaults.change(actor, defaults, ifMatch);
  }
}
