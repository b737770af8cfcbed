import { Injectable } from '@nestjs/common';
import { Settlements } from '../../commitments/index.js';
import { assertFresh, Invalid, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import type { CaseId } from '../case.entity.js';
import { TasksService } from '../tasks/tasks.service.js';
import { stateAfterClaim, sumIn } from './claim-changes.js';
import { Claim, type ClaimId } from './claim.entity.js';
import { GrantUnlikeVerdict, PaidMoreThanGranted } from './claim.errors.js';
import { claimAnswered, claimFiled, claimPaid } from './claim.events.js';
import { answerBy, grantedOf } from './claim.rules.js';
import { ClaimTermsService } from './claim-terms.service.js';
import { claimViewFor, type ClaimView } from './claim.views.js';
import type { AnswerClaimDto, FileClaimDto, PayClaimDto } from './claims.dto.js';
import { ClaimsQueries } from './claims.queries.js';

const ACT = { accepted: 'accept', partly: 'accept_partly', rejected: 'reject' } as const;

/** Claims with the partner: filed, answered, paid. */
@Injectable()
export class ClaimAnswersService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly tasks: TasksService,
    private readonly settlements: Settlements,
    private readonly terms: ClaimTermsService,
    private readonly queries: ClaimsQueries,
  ) {}

  /** Keeps our promise to file it, and asks the partner for one to answer. @throws ClaimNotAllowedNow, NotTakingPart, CaseClosed, DueInThePast */
  file(actor: Actor, id: ClaimId, asked: FileClaimDto, ifMatch: number | undefined): Promise<ClaimView> {
    return this.uow.run(actor, async (work) => {
      const claim = await work.lock(Claim, id);
      assertFresh(claim.version, ifMatch);
      const state = stateAfterClaim(claim, 'file');
      const terms = await this.terms.termsFor(work, claim.partnerId, claim.kind);
      const task = await this.tasks.createIn(work, claim.caseId as CaseId, {
        partnerId: claim.partnerId,
        kind: 'claim_answer',
        title: `Answer our claim: ${claim.kind}`,
        instructions: claim.reason,
        proof: 'off',
        dueAt: asked.answerBy ?? answerBy(terms, work.now).toISOString(),
        shares: [],
      });
      await work.update(Claim, claim, {
        state,
        filedAt: work.now,
        reference: asked.reference ?? null,
        answerTaskId: task.id,
      });
      await this.settlements.done(work, claim.filingId, 'The claim was filed.');
      work.record(claimFiled(claim));
      return claimViewFor(actor, claim, claim.caseId);
    });
  }

  /** What the partner says to it: itself, or told to our staff, as the event says. @throws ClaimNotAllowedNow, OtherCurrency, GrantUnlikeVerdict */
  answer(actor: Actor, id: ClaimId, asked: AnswerClaimDto, ifMatch: number | undefined): Promise<ClaimView> {
    return this.uow.run(actor, async (work) => {
      const claim = await work.lock(Claim, id);
      assertFresh(claim.version, ifMatch);
      const state = stateAfterClaim(claim, ACT[asked.verdict]);
      const claimed = Number(claim.amount);
      const granted = grantedOf(asked.verdict, claimed, asked.granted ? sumIn(claim, asked.granted) : undefined);
      if (granted === undefined) throw new GrantUnlikeVerdict(asked.verdict, claimed);
      await work.update(Claim, claim, {
        state,
        granted: String(granted),
        answeredAt: work.now,
        answerNote: asked.note ?? null,
        reference: asked.reference ?? claim.reference,
      });
      await this.answered(work, claim);
      work.record(claimAnswered(claim, actor.audience));
      return this.queries.view(work, claim);
    });
  }

  /** Money came in. The claim is paid when all that was granted is there. @throws ClaimNotAllowedNow, OtherCurrency, PaidMoreThanGranted */
  pay(actor: Actor, id: ClaimId, asked: PayClaimDto): Promise<ClaimView> {
    return this.uow.run(actor, async (work) => {
      const claim = await work.lock(Claim, id);
      const paid = stateAfterClaim(claim, 'pay');
      const [granted, before] = [Number(claim.granted), Number(claim.recovered)];
      const recovered = before + sumIn(claim, asked.amount);
      if (recovered === before) throw new Invalid([{ field: 'amount.amount', problem: 'is nothing' }]);
      if (recovered > granted) throw new PaidMoreThanGranted(granted, before);
      const whole = recovered === granted;
      await work.update(Claim, claim, {
        recovered: String(recovered),
        ...(whole ? { state: paid, paidAt: work.now } : {}),
      });
      work.record(claimPaid(claim));
      return claimViewFor(actor, claim, claim.caseId);
    });
  }

  /** The partner's promise to answer ends with its first answer. */
  private async answered(work: Work, claim: Claim): Promise<void> {
    const [task] = await work.query<{ commitmentId: string }>(
      'select commitment_id as "commitmentId" from tasks where id = $1',
      [claim.answerTaskId],
    );
    if (task) await this.settlements.done(work, task.commitmentId, 'The claim was answered.');
  }
}
