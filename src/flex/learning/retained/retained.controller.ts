import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../../access/index.js';
import { CurrentActor, idParam, type Actor } from '../../../platform/index.js';
import type { PolicyId } from '../../../policies/index.js';
import { DecidedPeriod } from '../period.dto.js';
import { RetainedQueries } from './retained.queries.js';
import { RetainedValueView } from './retained.views.js';

@ApiTags('policies')
@Controller('api/v1/policies/:id')
export class RetainedController {
  constructor(private readonly queries: RetainedQueries) {}

  /** Whether those whom a rule was bent for ordered more afterwards than those like them who were refused: a comparison, and no proof. */
  @Get('retained-value')
  @May('exception.read')
  retained(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('pol')) id: PolicyId,
    @Query() period: DecidedPeriod,
  ): Promise<RetainedValueView> {
    return this.queries.retained(actor, id, period);
  }
}
