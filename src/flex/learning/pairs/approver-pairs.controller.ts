import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../../access/index.js';
import { CurrentActor, type Actor } from '../../../platform/index.js';
import { ApproverPairsView } from './approver-pair.views.js';
import { ApproverPairsQueries } from './approver-pairs.queries.js';

@ApiTags('exceptions')
@Controller('api/v1/exceptions/approver-pairs')
export class ApproverPairsController {
  constructor(private readonly pairs: ApproverPairsQueries) {}

  /** Pairs who approved five or more of each other's requests in ninety days, each at least 60 % of all the other's. */
  @Get()
  @May('exception.read')
  list(@CurrentActor() actor: Actor): Promise<ApproverPairsView> {
    return this.pairs.list(actor);
  }
}
