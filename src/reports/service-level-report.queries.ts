import { Injectable } from '@nestjs/common';
import { CalendarBook } from '../calendars/index.js';
import { instant, UnitOfWork, type Actor } from '../platform/index.js';
import type { PromisePeriod } from './promise-period.js';
import { figuresOfTargets } from './service-level-targets.queries.js';
import type { ServiceLevelReportView } from './service-level-report.views.js';
import { metByPartners, metByUs } from './underpinning.queries.js';

/** How our service levels were kept, and what underpins them. */
@Injectable()
export class ServiceLevelReportQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly calendars: CalendarBook,
  ) {}

  report(actor: Actor, period: PromisePeriod): Promise<ServiceLevelReportView> {
    return this.uow.read(actor, async (work) => {
      const asOf = period.asOf ?? work.now;
      const bounds = [period.from, period.to, asOf] as const;
      return {
        period: { from: instant(period.from), to: instant(period.to), asOf: instant(asOf) },
        targets: await figuresOfTargets(work, this.calendars, bounds),
        partners: await metByPartners(work, bounds),
        own: await metByUs(work, this.calendars, bounds),
      };
    });
  }
}
