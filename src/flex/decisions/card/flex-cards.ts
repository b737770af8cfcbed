import { Injectable } from '@nestjs/common';
import { Case, NobodysCase, type CaseId } from '../../../cases/index.js';
import { instant, NotFound, UnitOfWork, type Actor, type Work } from '../../../platform/index.js';
import { PolicyBook, REASON_CODES, REMEDIES, type PolicyInForce } from '../../../policies/index.js';
import { discretionView } from '../../discretion/discretion.queries.js';
import { Discretion } from '../../discretion/discretion.service.js';
import { valuesOf } from '../../facts/facts-of-case.js';
import { worthOf } from '../../remedies/worth.rules.js';
import { nearMissView } from '../decision.views.js';
import { PolicyNotInForce } from '../decision.errors.js';
import type { FlexCardDto } from '../decisions.dto.js';
import { traceView } from '../trace.views.js';
import { Judgements, type Claim } from '../judgements.js';
import { Possibilities } from '../possibilities.js';
import { ruleOf } from '../rule-sentence.rules.js';
import type { FlexCardView, PolicyCardView } from './flex-card.views.js';
import { mayDecide } from './may-decide.rules.js';

/** Shows before anything is decided what would come of it, and who may decide. Nothing is stored. */
@Injectable()
export class FlexCards {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly book: PolicyBook,
    private readonly judgements: Judgements,
    private readonly possibilities: Possibilities,
    private readonly discretion: Discretion,
  ) {}

  /** @throws NobodysCase, PolicyNotInForce */
  of(actor: Actor, caseId: CaseId, asked: FlexCardDto): Promise<FlexCardView> {
    return this.uow.read(actor, async (work) => {
      const found = await work.findOne(Case, caseId);
      if (!found) throw new NotFound();
      if (found.customerId === null) throw new NobodysCase();
      const claim = await this.judgements.claim(work, found, asked);
      const policies: PolicyCardView[] = [];
      for (const policy of await this.policiesFor(work, asked, claim.at))
        policies.push(await this.card(work, policy, { ...claim, customerId: found.customerId }, asked));
      return { caseId, claimedAt: instant(claim.at), facts: claim.known, policies, reasonCodes: [...REASON_CODES] };
    });
  }

  private async policiesFor(work: Work, { policyId, remedy }: FlexCardDto, at: Date): Promise<PolicyInForce[]> {
    if (!policyId) return this.possibilities.governing(work, at, remedy ? [remedy] : REMEDIES);
    const policy = await this.book.inForce(work, policyId, at);
    if (!policy) throw new PolicyNotInForce();
    return !remedy || policy.remedies.includes(remedy) ? [policy] : [];
  }

  private async card(
    work: Work,
    asking: PolicyInForce,
    claim: Claim & { customerId: string },
    asked: FlexCardDto,
  ): Promise<PolicyCardView> {
    const { policy, because, answer, ask } = await this.judgements.judge(work, asking, claim);
    const { currency } = policy;
    const personId = work.actor.personId ?? work.actor.id;
    const standing = await this.discretion.standing(work, { personId, customerId: claim.customerId, currency });
    const remedy = asked.remedy ?? policy.remedies[0]!;
    const worth = worthOf(remedy, asked.amount ?? null, valuesOf(claim.known), currency);
    const provisional = ask.length > 0;
    return {
      policyId: policy.policyId,
      policy: policy.name,
      version: policy.number,
      versionBecause: because,
      remedies: policy.remedies,
      currency,
      outcome: answer.outcome,
      provisional,
      ask: [...ask],
      row: answer.row,
      rule: ruleOf(policy, answer.row),
      purpose: policy.purpose,
      needsReason: answer.limits.needsReason ?? false,
      mayDecide: mayDecide(answer, { worth, currency, provisional, period: standing.accounts[0]?.period }, standing),
      discretion: standing.accounts.length > 0 ? discretionView(standing) : null,
      nearMisses: answer.nearMisses.map(nearMissView),
      conflict: answer.conflict,
      trace: traceView(answer.trace),
      possible: answer.outcome === 'never' ? await this.possibilities.beside(work, claim, policy.policyId) : [],
    };
  }
}
