import { Global, Inject, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Readiness, READINESS_PARTS, type ReadinessPart } from './readiness.js';

/** Whether this process lives, is ready, and how it fares. The routes themselves are in health.routes.ts. */
@Global()
@Module({
  providers: [Readiness, { provide: READINESS_PARTS, useFactory: (): ReadinessPart[] => [] }],
  exports: [Readiness, READINESS_PARTS],
})
export class HealthModule {
  constructor(@Inject(READINESS_PARTS) parts: ReadinessPart[], dataSource: DataSource) {
    parts.push({ name: 'postgres', check: () => dataSource.query('select 1') });
  }
}
