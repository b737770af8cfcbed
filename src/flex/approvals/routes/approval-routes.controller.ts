import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../../access/index.js';
import { AnswersPageOf, CurrentActor, idParam, IfMatch, type Actor, type Page } from '../../../platform/index.js';
import type { ApprovalRouteId } from './approval-route.entity.js';
import { AddRouteDto, ApprovalRouteView, RouteTermsDto } from './approval-routes.dto.js';
import { ApprovalRoutes } from './approval-routes.service.js';
import { RouteTrialDto, RouteTrialView } from './route-trial.dto.js';
import { RouteTrials } from './route-trials.js';

@ApiTags('approvals')
@Controller('api/v1/approval-routes')
export class ApprovalRoutesController {
  constructor(
    private readonly routes: ApprovalRoutes,
    private readonly trials: RouteTrials,
  ) {}

  /** The closest of them counts; where there is none, any manager is asked. */
  @Get()
  @AnswersPageOf(ApprovalRouteView)
  @May('approval.read')
  list(@CurrentActor() actor: Actor): Promise<Page<ApprovalRouteView>> {
    return this.routes.list(actor);
  }

  /** Who would be asked now for so much by somebody. Asks nobody. */
  @Get('trial')
  @May('approval.route')
  trial(@CurrentActor() actor: Actor, @Query() asked: RouteTrialDto): Promise<RouteTrialView> {
    return this.trials.trial(actor, asked);
  }

  @Post()
  @May('approval.route')
  add(@CurrentActor() actor: Actor, @Body() asked: AddRouteDto): Promise<ApprovalRouteView> {
    return this.routes.add(actor, asked);
  }

  /** For what is asked from now on. */
  @Put(':id')
  @May('approval.route')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('rte')) id: ApprovalRouteId,
    @Body() asked: RouteTermsDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<ApprovalRouteView> {
    return this.routes.change(actor, id, asked, ifMatch);
  }

  @Delete(':id')
  @HttpCode(204)
  @May('approval.route')
  retire(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('rte')) id: ApprovalRouteId,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<void> {
    return this.routes.retire(actor, id, ifMatch);
  }
}
