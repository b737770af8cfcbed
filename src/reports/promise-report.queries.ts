import { Injectable } from '@nestjs/common';
import { instant, UnitOfWork, type Actor } from '../platform/index.js';
import { promisesByMonth, promisesByRegion, scoresByOutcome } from './promise-breakdowns.queries.js';
import { promisesByPart } from './promise-chain.queries.js';
import { promisesByKind } from './promise-kinds.queries.js';
import { worstPartners } from './promise-partners.queries.js';
import type { PromisePeriod } from './promise-period.js';
import type { PromiseReportView } from './promise-report.views.js';

/** Counts promises: always from the commitments themselves, so that a number and the rows behind it never part. */
@Injectable()
export class PromiseReportQueries {
  constructor(private readonly uow: UnitOfWork) {}

  report(actor: Actor, period: PromisePeriod): Promise<PromiseReportView> {
    return this.uow.read(actor, async (work) => {
      const asOf = period.asOf ?? work.now;
      const bounds = [period.from, period.to, asOf] as const;
      return {
        period: { from: instant(period.from), to: instant(period.to), asOf: instant(asOf) },
        kinds: await promisesByKind(work, bounds),
        partners: await worstPartners(work, bounds),
        chain: await promisesByPart(work, bounds),
        months: await promisesByMonth(work, bounds),
        regions: await promisesByRegion(work, bounds),
        scores: await scoresByOutcome(work, bounds),
      };
    });
  }
}
