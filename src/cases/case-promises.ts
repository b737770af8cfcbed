import { Injectable } from '@nestjs/common';
import {
  CommitmentsQueries,
  CommitmentsService,
  commitmentViewFor,
  readTerms,
  type Commitment,
  type ProposeCommitmentDto,
  type CommitmentView,
} from '../commitments/index.js';
import { PartnersQueries } from '../partners/index.js';
import { instant, Invalid, UnitOfWork, type Actor, type Work } from '../platform/index.js';
import { lockCase } from './case-changes.js';
import type { CaseId } from './case.entity.js';
import { CaseClosed, NobodysCase, NotTakingPart } from './case.errors.js';
import type { PromisePreviewView } from './case.views.js';
import { ProofDefaults } from './proofs/proof-defaults.js';
import { placeOf } from './participations/participations.service.js';

/** Promises made within a case: by us to the customer, or asked of a partner who takes part. */
@Injectable()
export class CasePromises {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly commitments: CommitmentsService,
    private readonly proofs: ProofDefaults,
    private readonly queries: CommitmentsQueries,
    private readonly partners: PartnersQueries,
  ) {}

  /** A partner's promise stands where it takes part. @throws CaseClosed, CaseMerged, NotTakingPart, NobodysCase */
  propose(actor: Actor, caseId: CaseId, asked: ProposeCommitmentDto): Promise<CommitmentView> {
    return this.uow.run(actor, async (work) => commitmentViewFor(actor, await this.proposeIn(work, caseId, asked)));
  }

  /** What it would stand on, also where that is too little: found by promising it and taking it back. @throws as `propose` does */
  preview(actor: Actor, caseId: CaseId, asked: ProposeCommitmentDto): Promise<PromisePreviewView> {
    return this.uow.run(actor, (work) =>
      work.rehearse(async () => {
        const { id, partnerId, dueAt } = await this.proposeIn(work, caseId, { ...asked, overrideReason: 'rehearsed' });
        const { window, footing, ...sheet } = await this.queries.sheetIn(work, id);
        const opensAt = partnerId && (await this.partners.opensAfter(work, partnerId, dueAt));
        return { window, dueAt: sheet.dueAt, footing: footing!, opensAt: instant(opensAt || null) };
      }),
    );
  }

  private async proposeIn(work: Work, caseId: CaseId, asked: ProposeCommitmentDto): Promise<Commitment> {
    const found = await lockCase(work, caseId);
    if (found.state === 'closed') throw new CaseClosed();
    const place = asked.partnerId ? await placeOf(work, caseId, asked.partnerId) : undefined;
    if (asked.partnerId && !place) throw new NotTakingPart([asked.partnerId]);
    const promisee = asked.promisee ?? (asked.partnerId ? 'us' : 'customer');
    if (!asked.partnerId && promisee === 'us')
      throw new Invalid([{ field: 'promisee', problem: 'we promise to the customer, not to ourselves' }]);
    if (promisee === 'customer' && found.customerId === null) throw new NobodysCase();
    return this.commitments.propose(work, {
      caseId: place?.caseId ?? caseId,
      kind: asked.kind,
      what: asked.what,
      promiser: asked.partnerId ? { partnerId: asked.partnerId } : 'us',
      promisee,
      terms: readTerms(asked, work.now),
      graceMinutes: asked.graceMinutes,
      replyBy: asked.replyBy ? new Date(asked.replyBy) : undefined,
      evidence: asked.evidence ?? (asked.partnerId ? await this.proofs.of(work, asked.kind) : 'enabled'),
      restsOn: asked.restsOn ?? [],
      overrideReason: asked.overrideReason,
      condition: asked.condition,
    });
  }
}
