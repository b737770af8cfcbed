import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../../access/index.js';
import { CurrentActor, idParam, type Actor } from '../../../platform/index.js';
import type { PolicyId } from '../../../policies/index.js';
import { DeFactoService } from './de-facto.service.js';
import { DeFactoDraftView, DeFactoRulesView } from './de-facto.views.js';

@ApiTags('policies')
@Controller('api/v1/policies/:id/de-facto-rules')
export class DeFactoController {
  constructor(private readonly deFacto: DeFactoService) {}

  /** What is given again and again although one cell of the policy speaks against it: "you always say yes: make it policy?" */
  @Get()
  @May('policy.read')
  list(@CurrentActor() actor: Actor, @Param('id', idParam('pol')) id: PolicyId): Promise<DeFactoRulesView> {
    return this.deFacto.list(actor, id);
  }

  /** The version that would make it policy, as a body for `POST /policies/{id}/versions`. Stores nothing. */
  @Post(':key/draft')
  @HttpCode(200)
  @May('policy.write')
  draft(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('pol')) id: PolicyId,
    @Param('key') key: string,
  ): Promise<DeFactoDraftView> {
    return this.deFacto.draft(actor, id, key);
  }
}
