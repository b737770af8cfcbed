import { Module } from '@nestjs/common';
import { CasesModule } from '../../cases/index.js';
import { EvidenceQueries } from './evidence/evidence.queries.js';
import { ExceptionsController } from './exceptions.controller.js';
import { ExceptionsQueries } from './exceptions.queries.js';
import { ExportsController } from './exports/exports.controller.js';
import { ExportsService } from './exports/exports.service.js';
import { FacetsQueries } from './facets/facets.queries.js';
import { Outcomes } from './outcomes/outcomes.service.js';

@Module({
  imports: [CasesModule],
  controllers: [ExportsController, ExceptionsController],
  providers: [EvidenceQueries, ExceptionsQueries, ExportsService, FacetsQueries, Outcomes],
})
export class ExceptionsModule {}
