import { Injectable } from '@nestjs/common';
import { CommitmentsService, Settlements } from '../../commitments/index.js';
import { PartnersQueries, Shipment } from '../../partners/index.js';
import { assertFresh, Invalid, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { Case, type CaseId } from '../case.entity.js';
import { CaseClosed, NotTakingPart } from '../case.errors.js';
import { participationOf } from '../participations/participations.service.js';
import { stateAfterClaim } from './claim-changes.js';
import { Claim, type ClaimId } from './claim.entity.js';
import { ClaimPeriodOver, ShipmentOfAnother } from './claim.errors.js';
import { claimPrepared, claimWithdrawn } from './claim.events.js';
import { fileBy } from './claim.rules.js';
import { ClaimTermsService } from './claim-terms.service.js';
import { claimViewFor, type ClaimView } from './claim.views.js';
import type { PrepareClaimDto } from './claims.dto.js';

/** Claims on their way to a partner: prepared, with a promise of ours to file them in time; or let go of. */
@Injectable()
export class ClaimsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly commitments: CommitmentsService,
    private readonly settlements: Settlements,
    private readonly partners: PartnersQueries,
    private readonly terms: ClaimTermsService,
  ) {}

  /** @throws CaseClosed, NotTakingPart, ShipmentOfAnother, ClaimPeriodOver */
  prepare(actor: Actor, caseId: CaseId, asked: PrepareClaimDto): Promise<ClaimView> {
    return this.uow.run(actor, async (work) => {
      const found = await work.lock(Case, caseId);
      if (found.state === 'closed') throw new CaseClosed();
      if (!(await participationOf(work, caseId, asked.partnerId))) throw new NotTakingPart([asked.partnerId]);
      if (asked.amount.amount === 0) throw new Invalid([{ field: 'amount.amount', problem: 'is nothing to claim' }]);
      if (asked.shipmentId) await assertCarried(work, found, asked.partnerId, asked.shipmentId);
      const happenedAt = asked.happenedAt ? new Date(asked.happenedAt) : work.now;
      if (happenedAt > work.now) throw new Invalid([{ field: 'happenedAt', problem: 'is a time that has come' }]);
      const dueAt = await this.filingDue(work, asked, happenedAt);
      const partner = await this.partners.visible(work, asked.partnerId);
      const filing = await this.commitments.propose(work, {
        caseId,
        kind: 'claim_filing',
        what: `File the claim with ${partner.name}`,
        promiser: 'us',
        promisee: 'us',
        terms: { localStart: null, localEnd: null, zone: null, startsAt: null, dueAt },
      });
      const claim: Claim = {
        id: work.newId('clm') as ClaimId,
        caseId,
        partnerId: asked.partnerId,
        shipmentId: asked.shipmentId ?? null,
        kind: asked.kind,
        reason: asked.reason.trim(),
        amount: String(asked.amount.amount),
        currency: asked.amount.currency,
        state: 'prepared',
        happenedAt,
        fileBy: dueAt,
        filedAt: null,
        reference: null,
        filingId: filing.id,
        answerTaskId: null,
        granted: null,
        answeredAt: null,
        answerNote: null,
        recovered: '0',
        paidAt: null,
        withdrawnAt: null,
        withdrawalReason: null,
        createdBy: actor.personId ?? actor.id,
        createdAt: work.now,
        version: 1,
      };
      await work.insert(Claim, claim);
      work.record(claimPrepared(claim));
      return claimViewFor(actor, claim, caseId);
    });
  }

  /** We do not pursue it any further: nobody has to file or to answer it any more. */
  withdraw(actor: Actor, id: ClaimId, reason: string, ifMatch: number | undefined): Promise<ClaimView> {
    return this.uow.run(actor, async (work) => {
      const claim = await work.lock(Claim, id);
      assertFresh(claim.version, ifMatch);
      const state = stateAfterClaim(claim, 'withdraw');
      await work.update(Claim, claim, { state, withdrawnAt: work.now, withdrawalReason: reason });
      for (const promise of await promisesBehind(work, claim))
        await this.settlements.noLongerNeeded(work, promise, 'The claim was withdrawn.');
      work.record(claimWithdrawn(claim));
      return claimViewFor(actor, claim, claim.caseId);
    });
  }

  private async filingDue(work: Work, asked: PrepareClaimDto, happenedAt: Date): Promise<Date> {
    const terms = await this.terms.termsFor(work, asked.partnerId, asked.kind);
    const due = asked.fileBy ? new Date(asked.fileBy) : fileBy(terms, happenedAt);
    if (due <= work.now) throw new ClaimPeriodOver(due, terms.fileWithinDays);
    return due;
  }
}

async function assertCarried(work: Work, { orderId }: Case, partnerId: string, shipmentId: string): Promise<void> {
  const shipment = await work.findOne(Shipment, shipmentId);
  if (!shipment || shipment.orderId !== orderId || shipment.partnerId !== partnerId) throw new ShipmentOfAnother();
}

/** Ours to file it, and the partner's to answer it. */
async function promisesBehind(work: Work, claim: Claim): Promise<string[]> {
  const rows = await work.query<{ id: string }>(
    'select commitment_id as id from tasks where id = $1 and commitment_id is not null',
    [claim.answerTaskId],
  );
  return [claim.filingId, ...rows.map(({ id }) => id)];
}
