import { Module } from '@nestjs/common';
import { DiscretionController } from './discretion.controller.js';
import { DiscretionQueries } from './discretion.queries.js';
import { Discretion } from './discretion.service.js';
import { DiscretionUseQueries } from './discretion-use.queries.js';
import { LimitPreviews } from './limit-previews.service.js';
import { LimitStandingsQueries } from './limit-standings.queries.js';
import { LimitsService } from './limits.service.js';

@Module({
  controllers: [DiscretionController],
  providers: [Discretion, DiscretionQueries, DiscretionUseQueries, LimitPreviews, LimitStandingsQueries, LimitsService],
  exports: [Discretion, DiscretionQueries],
})
export class DiscretionModule {}
