import { Injectable } from '@nestjs/common';
import { CommitmentsQueries } from '../../commitments/index.js';
import { assertFresh, Invalid, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { caseAfter, lockCase, moveCase, settleWaits } from '../case-changes.js';
import { Case, type CaseId } from '../case.entity.js';
import { PromisesStillOpen } from '../case.errors.js';
import { caseAcknowledged, caseResolved, caseStarted, resolutionDeclined, resolutionProposed } from '../case.events.js';
import { CaseSheets } from '../case-sheets.js';
import { CasesService } from '../cases.service.js';
import type { CaseView } from '../case.views.js';
import { agreedTo, declined, keepResolution, lastResolution } from './resolution-rows.js';
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

  /**
   * Proposes a resolution, or notes that the customer has agreed: to what was proposed, where no other words are given.
   * @throws PromisesStillOpen while the customer is still owed something
   */
  resolve(actor: Actor, id: CaseId, asked: ResolutionDto, ifMatch: number | undefined): Promise<CaseView> {
    return this.uow.run(actor, async (work) => {
      const found = await lockCase(work, id);
      assertFresh(found.version, ifMatch);
      if (asked.agreed) await this.agree(work, found, asked.summary);
      else await this.propose(work, found, asked.summary!);
      return this.sheets.sheet(work, id);
    });
  }

  /** The customer says it is not solved. */
  decline(actor: Actor, id: CaseId, reason: string | undefined, ifMatch: number | undefined): Promise<CaseView> {
    return this.uow.run(actor, async (work) => {
      const found = await lockCase(work, id);
      assertFresh(found.version, ifMatch);
      await this.declineIn(work, found, reason);
      return this.sheets.sheet(work, id);
    });
  }

  /** @throws CaseNotAllowedNow where nothing is proposed */
  async declineIn(work: Work, found: Case, reason: string | undefined): Promise<void> {
    await moveCase(work, found, 'decline_resolution');
    const { id } = (await lastResolution(work, found.id))!;
    await declined(work, id, reason);
    work.record(resolutionDeclined(found, id));
  }

  /**
   * The customer themselves agrees to what was proposed. While we owe them something it stands written beside the proposal: the case is
   * resolved when that is done. @throws CaseNotAllowedNow where nothing is proposed
   */
  async agreeIn(work: Work, found: Case): Promise<void> {
    caseAfter(found, 'resolve');
    const { id } = (await lastResolution(work, found.id))!;
    await agreedTo(work, id);
    if ((await this.owedIn(work, found)).length > 0) return;
    await moveCase(work, found, 'resolve');
    work.record(caseResolved(found, id));
  }

  private async propose(work: Work, found: Case, summary: string): Promise<void> {
    caseAfter(found, 'propose_resolution');
    const id = await keepResolution(work, found.id, summary, false);
    await settleWaits(work, found.id, work.actor.id);
    const fresh = await work.lock(Case, found.id);
    await moveCase(work, fresh, 'propose_resolution');
    work.record(resolutionProposed(fresh, id));
  }

  private async agree(work: Work, found: Case, summary: string | undefined): Promise<void> {
    const owed = await this.owedIn(work, found);
    if (owed.length > 0) throw new PromisesStillOpen(owed, 'customer');
    if (found.state === 'received') await this.solveOnTheSpot(work, found);
    else caseAfter(found, 'resolve');
    const id = await this.agreedResolution(work, found, summary);
    await settleWaits(work, found.id, work.actor.id);
    const fresh = await work.lock(Case, found.id);
    await moveCase(work, fresh, fresh.state === 'received' ? 'solve_on_the_spot' : 'resolve');
    work.record(caseResolved(fresh, id));
  }

  /** What was proposed, unless they agreed to something else. @throws Invalid where nothing was proposed nor said */
  private async agreedResolution(work: Work, found: Case, summary: string | undefined): Promise<string> {
    const proposed = found.state === 'resolution_proposed' ? await lastResolution(work, found.id) : undefined;
    if (proposed && (summary === undefined || summary === proposed.summary)) {
      await agreedTo(work, proposed.id);
      return proposed.id;
    }
    if (summary === undefined) throw new Invalid([{ field: 'summary', problem: 'says how it was put right' }]);
    return keepResolution(work, found.id, summary, true);
  }

  /** What was promised to the customer and is not done; what we owe by our service levels ends with the case. */
  private async owedIn(work: Work, found: Case): Promise<string[]> {
    const open = await this.promises.openOfCase(work, found.id);
    return open.filter((c) => c.promisee === 'customer' && c.source === 'given').map(({ id }) => id);
  }

  /** A matter put right during the first contact passes every stage at once, so that it counts as that. */
  private async solveOnTheSpot(work: Work, found: Case): Promise<void> {
    caseAfter(found, 'solve_on_the_spot');
    if (!found.ownerId && work.actor.personId) await this.cases.giveTo(work, found, work.actor.personId);
    work.record(caseAcknowledged(found, 'none'));
    work.record(caseStarted(found));
  }
}
