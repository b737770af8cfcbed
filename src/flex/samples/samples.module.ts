import { Module } from '@nestjs/common';
import { SampleReportQueries } from './sample-report.queries.js';
import { SamplesController } from './samples.controller.js';
import { SamplesService } from './samples.service.js';
import { VerdictsService } from './verdicts.service.js';
import { WorklistQueries } from './worklist.queries.js';

@Module({
  controllers: [SamplesController],
  providers: [SampleReportQueries, SamplesService, VerdictsService, WorklistQueries],
})
export class SamplesModule {}
