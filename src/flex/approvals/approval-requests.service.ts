import { Injectable } from '@nestjs/common';
import { CommitmentsService, type Commitment } from '../../commitments/index.js';
import type { Work } from '../../platform/index.js';
import type { Decision } from '../decisions/decision.entity.js';
import { Approval, type ApprovalId } from './approval.entity.js';
import { approvalAsked } from './approval.events.js';
import { ApprovalTerms } from './approval-terms.js';
import { involvedIn, managersNow } from './circumstances.queries.js';
import { objectionsTo } from './four-eyes.rules.js';
import { ApprovalRoutes } from './routes/approval-routes.service.js';
import { firstCircle, neededFor } from './seats.rules.js';

/** Asks for somebody's yes. Who may give it, under which version and by when is settled here, and nothing that is edited later changes it. */
@Injectable()
export class ApprovalRequests {
  constructor(
    private readonly commitments: CommitmentsService,
    private readonly routes: ApprovalRoutes,
    private readonly terms: ApprovalTerms,
  ) {}

  /** Once for each decision, which is stored already. The approval is a promise of ours: whoever is asked answers by then, and is chased. */
  async ask(work: Work, decision: Decision): Promise<Approval> {
    const route = await this.routes.closest(work, decision);
    const circle = await this.circle(work, decision, route);
    const { dueAt, answerWithinMinutes, calendar } = await this.terms.forNew(work);
    const promise = await this.promise(work, decision, circle, dueAt, calendar);
    const approval: Approval = {
      id: work.newId('apr') as ApprovalId,
      decisionId: decision.id,
      caseId: decision.caseId,
      customerId: decision.customerId,
      policyId: decision.policyId,
      policyVersion: decision.policyVersion,
      requestedBy: decision.decidedBy,
      amount: decision.amount,
      currency: decision.currency,
      state: 'open',
      mode: route.mode,
      needed: neededFor(route.mode, circle),
      escalateTo: route.escalateTo,
      answerWithinMinutes,
      level: 1,
      commitmentId: promise.id,
      askedAt: work.now,
      dueAt,
      grantedAmount: null,
      settledAt: null,
      settledBecause: null,
      version: 1,
    };
    await work.insert(Approval, approval);
    await takeSeats(work, approval, circle);
    work.record(approvalAsked(approval, circle));
    return approval;
  }

  private async circle(
    work: Work,
    decision: Decision,
    asking: { approvers: string[]; escalateTo: string[] },
  ): Promise<string[]> {
    const involved = await involvedIn(work, { caseId: decision.caseId, requestedBy: decision.decidedBy });
    const managers = await managersNow(work);
    const free = new Set(managers.filter((one) => objectionsTo(one, involved).length === 0).map(({ id }) => id));
    return firstCircle(
      asking,
      managers.map(({ id }) => id),
      (id) => free.has(id),
    );
  }

  private promise(
    work: Work,
    decision: Decision,
    keepers: readonly string[],
    dueAt: Date,
    calendar: { calendarId: string; version: number } | null,
  ): Promise<Commitment> {
    return this.commitments.propose(work, {
      caseId: decision.caseId,
      kind: 'approval',
      what: `Say yes or no to a ${decision.remedy.replaceAll('_', ' ')}`,
      promiser: 'us',
      promisee: 'us',
      terms: { localStart: null, localEnd: null, zone: null, startsAt: null, dueAt },
      evidence: 'off',
      approval: { keepers, calendar },
    });
  }
}

/** From now on these are asked. */
export async function takeSeats(work: Work, approval: Approval, circle: readonly string[]): Promise<void> {
  await work.query(
    `insert into approval_seats (approval_id, person_id, level, requested_by, asked_at)
     select $1, person, $3, $4, $5 from unnest($2::text[]) person on conflict do nothing`,
    [approval.id, [...circle], approval.level, approval.requestedBy, work.now],
  );
}
