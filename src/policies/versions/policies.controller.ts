import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { AnswersPageOf, CurrentActor, idParam, IfMatch, type Actor, type Page } from '../../platform/index.js';
import { CATALOGUE } from '../facts/catalogue.rules.js';
import { starterViews } from '../starters/starters.js';
import { StartersView } from '../starters/starter.views.js';
import { PoliciesQueries } from './policies.queries.js';
import { PoliciesService } from './policies.service.js';
import { ChangePolicyDto, CreatePolicyDto, ListPoliciesDto } from './policy.dto.js';
import type { PolicyId } from './policy.entity.js';
import { cataloguedFactView, CatalogueView, PolicyView } from './policy.views.js';
import { TrialView } from './trial.views.js';
import { Trials } from './trials.js';
import { TrialDto } from './version.dto.js';

@ApiTags('policies')
@Controller('api/v1/policies')
export class PoliciesController {
  constructor(
    private readonly policies: PoliciesService,
    private readonly queries: PoliciesQueries,
    private readonly trials: Trials,
  ) {}

  @Post()
  @May('policy.write')
  create(@CurrentActor() actor: Actor, @Body() asked: CreatePolicyDto): Promise<PolicyView> {
    return this.policies.create(actor, asked);
  }

  @Get()
  @AnswersPageOf(PolicyView)
  @May('policy.read')
  list(@CurrentActor() actor: Actor, @Query() asked: ListPoliciesDto): Promise<Page<PolicyView>> {
    return this.queries.list(actor, asked);
  }

  /** Everything policies may go by. */
  @Get('facts')
  @May('policy.read')
  facts(): CatalogueView {
    return { items: [...CATALOGUE.values()].map(cataloguedFactView) };
  }

  /** Policies to begin with: the bodies for a policy and for its first version, as they may be sent. Nothing of them is there yet. */
  @Get('starters')
  @May('policy.read')
  starters(): StartersView {
    return { items: starterViews() };
  }

  @Get(':id')
  @May('policy.read')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('pol')) id: PolicyId): Promise<PolicyView> {
    return this.queries.one(actor, id);
  }

  @Patch(':id')
  @May('policy.write')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('pol')) id: PolicyId,
    @Body() asked: ChangePolicyDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<PolicyView> {
    return this.policies.change(actor, id, asked, ifMatch);
  }

  /** It governs nothing any more; what was decided by it stands. */
  @Put(':id/retirement')
  @HttpCode(200)
  @May('policy.write')
  retire(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('pol')) id: PolicyId,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<PolicyView> {
    return this.policies.retire(actor, id, ifMatch);
  }

  @Delete(':id/retirement')
  @HttpCode(200)
  @May('policy.write')
  revive(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('pol')) id: PolicyId,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<PolicyView> {
    return this.policies.revive(actor, id, ifMatch);
  }

  /** What a version says of any facts, cell by cell; nothing is kept. */
  @Post(':id/trials')
  @HttpCode(200)
  @May('policy.read')
  try(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('pol')) id: PolicyId,
    @Body() asked: TrialDto,
  ): Promise<TrialView> {
    return this.trials.try(actor, id, asked);
  }
}
