import { Injectable } from '@nestjs/common';
import { CaseClosed, lockCase, NobodysCase, OtherCurrency, type Case, type CaseId } from '../../cases/index.js';
import { assertFresh, Forbidden, Invalid, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { PolicyBook, type PolicyAnswer, type PolicyInForce } from '../../policies/index.js';
import { ApprovalRequests } from '../approvals/approval-requests.service.js';
import type { Approval } from '../approvals/approval.entity.js';
import { Discretion, type PersonsStanding } from '../discretion/discretion.service.js';
import { valuesOf } from '../facts/facts-of-case.js';
import { FollowOnPromises } from '../remedies/follow-on-promises.js';
import { readDetails } from '../remedies/remedy-details.js';
import { needsAmount, worthOf } from '../remedies/worth.rules.js';
import { rightOf, type Right } from './authority.rules.js';
import { Decision, type DecisionId } from './decision.entity.js';
import { FactsMissing, PolicyNotInForce, RemedyNotInPolicy } from './decision.errors.js';
import { conflictFound, decisionMade, decisionRefused } from './decision.events.js';
import type { DecisionMadeView, DecisionView } from './decision.views.js';
import type { MakeDecisionDto } from './decisions.dto.js';
import { DecisionsQueries } from './decisions.queries.js';
import { Grants } from './grants.service.js';
import { Judgements, type Claim, type Judgement } from './judgements.js';
import { Possibilities } from './possibilities.js';

/** Decides for a customer what a policy gives, leaves to whoever serves them, or wants somebody else to agree to: in one transaction. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly book: PolicyBook,
    private readonly judgements: Judgements,
    private readonly possibilities: Possibilities,
    private readonly discretion: Discretion,
    private readonly promises: FollowOnPromises,
    private readonly grants: Grants,
    private readonly approvals: ApprovalRequests,
    private readonly queries: DecisionsQueries,
  ) {}

  /** @throws CaseClosed, NobodysCase, ClaimedOutsideCase, PolicyNotInForce, RemedyNotInPolicy, FactsMissing, OtherCurrency, Invalid */
  async make(actor: Actor, caseId: CaseId, asked: MakeDecisionDto): Promise<DecisionMadeView> {
    const details = await readDetails(asked.remedy, asked.details);
    return this.uow.run(actor, async (work) => {
      const found = await lockServed(work, caseId);
      const claim = await this.judgements.claim(work, found, asked);
      const policy = await this.policyFor(work, asked, claim.at);
      const judgement = await this.judgements.judge(work, policy, claim);
      if (judgement.ask.length > 0) throw new FactsMissing(judgement.ask);
      const worth = worthIn(policy, asked, claim, judgement.answer);
      refuseWithoutWords(asked, judgement.answer);
      await this.promises.refuseImpossible(work, caseId, details);
      const { currency } = judgement.policy;
      const giving = { personId: decider(actor), customerId: found.customerId!, currency };
      // Only what is decided on discretion has to hold on to it; the others see how much there is.
      const holds = judgement.answer.outcome === 'flexible';
      const standing = await (holds ? this.discretion.hold(work, giving) : this.discretion.standing(work, giving));
      const right = rightOf(judgement.answer, worth, standing);
      const decision = decisionFrom(work, { found, asked, claim, judgement, right, worth, details });
      await work.insert(Decision, decision);
      work.record(decisionMade(decision));
      if (decision.conflict) work.record(conflictFound(decision));
      const { approval, after } = await this.carryOn(work, decision, right, standing);
      return this.queries.made(work, decision, {
        approval,
        standing: after,
        possible: right.never ? await this.possibilities.beside(work, claim, policy.policyId) : [],
      });
    });
  }

  /** Not wanted any more, be it granted or still waiting for an answer. @throws DecisionNotAllowedNow */
  withdraw(actor: Actor, id: DecisionId, reason: string, ifMatch: number | undefined): Promise<DecisionView> {
    return this.uow.run(actor, async (work) => {
      const decision = await work.lock(Decision, id);
      assertFresh(decision.version, ifMatch);
      await this.grants.withdraw(work, decision, reason.trim());
      return this.queries.view(work, id);
    });
  }

  private async policyFor(work: Work, { policyId, remedy }: MakeDecisionDto, at: Date): Promise<PolicyInForce> {
    const policy = await this.book.inForce(work, policyId, at);
    if (!policy) throw new PolicyNotInForce();
    if (!policy.remedies.includes(remedy)) throw new RemedyNotInPolicy(remedy, policy.remedies);
    return policy;
  }

  /** Refused, granted at once, granted with something set aside for it, or asked about. */
  private async carryOn(
    work: Work,
    decision: Decision,
    { never, authority }: Right,
    standing: PersonsStanding,
  ): Promise<{ approval: Approval | null; after: PersonsStanding }> {
    if (never) {
      work.record(decisionRefused(decision));
      return { approval: null, after: standing };
    }
    if (authority === 'approval') return { approval: await this.approvals.ask(work, decision), after: standing };
    const after =
      authority === 'discretion'
        ? await this.discretion.reserve(work, standing, decision.id, Number(decision.amount))
        : standing;
    await this.grants.grant(work, decision, { authority });
    return { approval: null, after };
  }
}

/** @throws CaseClosed, CaseMerged, NobodysCase */
async function lockServed(work: Work, caseId: CaseId): Promise<Case> {
  const found = await lockCase(work, caseId);
  if (found.state === 'closed') throw new CaseClosed();
  if (found.customerId === null) throw new NobodysCase();
  return found;
}

/** A person answers for every decision. @throws Forbidden */
function decider({ personId }: Actor): string {
  if (!personId) throw new Forbidden('Decisions are made by people.');
  return personId;
}

/** What it is worth, in the policy's currency. @throws OtherCurrency, Invalid where it has to be said */
function worthIn(
  { currency }: PolicyInForce,
  { amount, remedy }: MakeDecisionDto,
  { known }: Claim,
  { outcome }: PolicyAnswer,
): number | null {
  if (amount && amount.currency !== currency) throw new OtherCurrency(currency, amount.currency);
  if (amount?.amount === 0) throw new Invalid([{ field: 'amount.amount', problem: 'is nothing to give' }]);
  const worth = worthOf(remedy, amount?.amount ?? null, valuesOf(known), currency);
  if (worth === null && needsAmount(remedy))
    throw new Invalid([{ field: 'amount', problem: 'says how much: money moves' }]);
  if (worth === null && outcome === 'flexible')
    throw new Invalid([{ field: 'amount', problem: 'says what it is worth: it counts against what you may give' }]);
  return worth;
}

/** @throws Invalid */
function refuseWithoutWords({ reasonCode, why }: MakeDecisionDto, { limits }: PolicyAnswer): void {
  if (why?.trim() || (reasonCode !== 'other' && !limits.needsReason)) return;
  throw new Invalid([{ field: 'why', problem: 'says why, in a sentence' }]);
}

function decisionFrom(
  work: Work,
  given: {
    found: Case;
    asked: MakeDecisionDto;
    claim: Claim;
    judgement: Judgement;
    right: Right;
    worth: number | null;
    details: Readonly<Record<string, unknown>>;
  },
): Decision {
  const { found, asked, claim, judgement, right, worth, details } = given;
  const { answer, policy } = judgement;
  return {
    id: work.newId('dec') as DecisionId,
    caseId: found.id,
    customerId: found.customerId!,
    orderId: found.orderId,
    policyId: policy.policyId,
    policyVersion: policy.number,
    versionBecause: judgement.because,
    claimedAt: claim.at,
    facts: claim.known,
    outcome: answer.outcome,
    rowId: answer.row,
    trace: answer.trace,
    nearMisses: answer.nearMisses,
    conflict: answer.conflict,
    remedy: asked.remedy,
    details,
    amount: worth === null ? null : String(worth),
    currency: worth === null ? null : policy.currency,
    authority: right.authority,
    askedBecause: right.askedBecause,
    state: right.never ? 'refused' : 'awaiting_approval',
    reasonCode: asked.reasonCode,
    why: asked.why?.trim() ?? '',
    decidedBy: decider(work.actor),
    decidedAt: work.now,
    grantedAt: null,
    expiresAt: null,
    settledAt: right.never ? work.now : null,
    settledBecause: null,
    version: 1,
  };
}
