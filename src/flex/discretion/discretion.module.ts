import { Module } from '@nestjs/common';
import { DiscretionController } from './discretion.controller.js';
import { DiscretionQueries } from './discretion.queries.js';
import { Discretion } from './discretion.service.js';
import { DiscretionUseQueries } from './discretion-use.queries.js';
import { LimitsService } from './limits.service.js';

@Module({
  controllers: [DiscretionController],
  providers: [Discretion, DiscretionQueries, DiscretionUseQueries, LimitsService],
  exports: [Discretion, DiscretionQueries],
})
export class DiscretionModule {}
