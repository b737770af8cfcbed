import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { CurrentActor, IfMatch, type Actor } from '../../platform/index.js';
import { HelplineDto, HelplineView } from './helpline.dto.js';
import { Helpline } from './helpline.js';

@ApiTags('customers')
@Controller('api/v1/settings/helpline')
export class HelplineController {
  constructor(private readonly helpline: Helpline) {}

  @Get()
  @May('setting.read')
  read(@CurrentActor() actor: Actor): Promise<HelplineView> {
    return this.helpline.read(actor);
  }

  /** The line every customer's page shows, from now on. */
  @Put()
  @May('setting.write')
  change(
    @CurrentActor() actor: Actor,
    @Body() helpline: HelplineDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<HelplineView> {
    return this.helpline.change(actor, helpline, ifMatch);
  }
}
