import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { CurrentActor, idParam, IfMatch, type Actor } from '../../platform/index.js';
import type { CaseId } from '../case.entity.js';
import { CaseView } from '../case.views.js';
import { AcknowledgementsService } from './acknowledgements.service.js';
import { ClosuresService } from './closures.service.js';
import { ResolutionsService } from './resolutions.service.js';
import { AcknowledgementDto, ClosureDto, ReasonDto, ResolutionDto, WaitingDto } from './stages.dto.js';
import { WaitsService } from './waits.service.js';

type Version = number | undefined;

/** The stages of a case, as things that are put there and taken away. */
@ApiTags('cases')
@Controller('api/v1/cases/:id')
export class StagesController {
  constructor(
    private readonly acknowledgements: AcknowledgementsService,
    private readonly waits: WaitsService,
    private readonly resolutions: ResolutionsService,
    private readonly closures: ClosuresService,
  ) {}

  @Put('acknowledgement')
  @May('case.acknowledge')
  acknowledge(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() asked: AcknowledgementDto,
    @IfMatch() version: Version,
  ): Promise<CaseView> {
    return this.acknowledgements.acknowledge(actor, id, asked, version);
  }

  @Put('waiting')
  @May('case.wait')
  wait(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() asked: WaitingDto,
    @IfMatch() version: Version,
  ): Promise<CaseView> {
    return this.waits.wait(actor, id, asked, version);
  }

  @Delete('waiting')
  @HttpCode(200)
  @May('case.wait')
  resume(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @IfMatch() version: Version,
  ): Promise<CaseView> {
    return this.waits.resume(actor, id, version);
  }

  @Put('resolution')
  @May('case.resolve')
  resolve(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() asked: ResolutionDto,
    @IfMatch() version: Version,
  ): Promise<CaseView> {
    return this.resolutions.resolve(actor, id, asked, version);
  }

  @Delete('resolution')
  @HttpCode(200)
  @May('case.resolve')
  decline(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() asked: ReasonDto,
    @IfMatch() version: Version,
  ): Promise<CaseView> {
    return this.resolutions.decline(actor, id, asked?.reason, version);
  }

  @Put('closure')
  @May('case.close')
  close(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() asked: ClosureDto,
    @IfMatch() version: Version,
  ): Promise<CaseView> {
    return this.closures.close(actor, id, asked, version);
  }

  @Delete('closure')
  @HttpCode(200)
  @May('case.close')
  reopen(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() asked: ReasonDto,
    @IfMatch() version: Version,
  ): Promise<CaseView> {
    return this.closures.reopen(actor, id, asked?.reason, version);
  }
}
