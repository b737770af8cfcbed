import { Injectable } from '@nestjs/common';
import { CommitmentsQueries } from '../../commitments/index.js';
import { assertFresh, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { caseAfter, lockCase, moveCase, settleWaits } from '../case-changes.js';
import { Case, type CaseId } from '../case.entity.js';
import { PromisesStillOpen } from '../case.errors.js';
import { caseAcknowledged, caseResolved, caseStarted, resolutionDeclined, resolutionProposed } from '../case.events.js';
import { CaseSheets } from '../case-sheets.js';
import { CasesService } from '../cases.service.js';
import type { CaseView } from '../case.views.js';
import type { ResolutionDto } from './stages.dto.js';

/** How a case was put right: proposed to the customer, agreed or declined by them. */
@Injectable()
export class ResolutionsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sheets: CaseSheets,
    private readonly cases: CasesService,
    private readonly promises: CommitmentsQueries,
  ) {}

  /** Proposes a resolution, or notes that the customer has agreed. @throws PromisesStillOpen while the customer is still owed something */
  resolve(actor: Actor, id: CaseId, asked: ResolutionDto, ifMatch: number | undefined): Promise<CaseView> {
    return this.uow.run(actor, async (work) => {
      const found = await lockCase(work, id);
      assertFresh(found.version, ifMatch);
      if (asked.agreed) await this.agree(work, found, asked.summary);
      else await this.propose(work, found, asked.summary);
      return this.sheets.sheet(work, id);
    });
  }

  /** The customer says it is not solved. */
  decline(actor: Actor, id: CaseId, reason: string | undefined, ifMatch: number | undefined): Promise<CaseView> {
    return this.uow.run(actor, async (work) => {
      const found = await lockCase(work, id);
      assertFresh(found.version, ifMatch);
      await moveCase(work, found, 'decline_resolution');
      const [resolution] = await work.query<{ id: string }>(
        'select id from resolutions where case_id = $1 order by proposed_at desc limit 1',
        [id],
      );
      await work.query('update resolutions set declined_at = $2, decline_reason = $3 where id = $1', [
        resolution!.id,
        work.now,
        reason ?? null,
      ]);
      work.record(resolutionDeclined(found, resolution!.id));
      return this.sheets.sheet(work, id);
    });
  }

  private async propose(work: Work, found: Case, summary: string): Promise<void> {
    caseAfter(found, 'propose_resolution');
    const id = await keepResolution(work, found.id, summary, false);
    await settleWaits(work, found.id, work.actor.id);
    const fresh = await work.lock(Case, found.id);
    await moveCase(work, fresh, 'propose_resolution');
    work.record(resolutionProposed(fresh, id));
  }

  private async agree(work: Work, found: Case, summary: string): Promise<void> {
    const owed = (await this.promises.openOfCase(work, found.id)).filter(
      (c) => c.promisee === 'customer' && c.source === 'given',
    );
    if (owed.length > 0)
      throw new PromisesStillOpen(
        owed.map((c) => c.id),
        'customer',
      );
    if (found.state === 'received') await this.solveOnTheSpot(work, found);
    else caseAfter(found, 'resolve');
    const id = await keepResolution(work, found.id, summary, true);
    await settleWaits(work, found.id, work.actor.id);
    const fresh = await work.lock(Case, found.id);
    await moveCase(work, fresh, fresh.state === 'received' ? 'solve_on_the_spot' : 'resolve');
    work.record(caseResolved(fresh, id));
  }

  /** A matter put right during the first contact passes every stage at once, so that it counts as that. */
  private async solveOnTheSpot(work: Work, found: Case): Promise<void> {
    caseAfter(found, 'solve_on_the_spot');
    if (!found.ownerId && work.actor.personId) await this.cases.giveTo(work, found, work.actor.personId);
    work.record(caseAcknowledged(found, 'none'));
    work.record(caseStarted(found));
  }
}

async function keepResolution(work: Work, caseId: string, summary: string, agreed: boolean): Promise<string> {
  const id = work.newId('res');
  await work.query(
    'insert into resolutions (id, case_id, summary, proposed_by, proposed_at, agreed_at, agreed_by) values ($1, $2, $3, $4, $5, $6, $7)',
    [id, caseId, summary, work.actor.id, work.now, agreed ? work.now : null, agreed ? work.actor.id : null],
  );
  return id;
}
