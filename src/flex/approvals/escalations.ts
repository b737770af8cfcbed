import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OpenApprovals } from '../../cases/index.js';
import { BreachWitness, Commitment, TargetPromises } from '../../commitments/index.js';
import type { Work } from '../../platform/index.js';
import { stateAfterApproval } from './approval-changes.js';
import { Approval } from './approval.entity.js';
import { approvalEscalated } from './approval.events.js';
import { takeSeats } from './approval-requests.service.js';
import { isOpenApproval, OPEN_APPROVALS } from './approval-states.rules.js';
import { ApprovalTerms } from './approval-terms.js';
import { involvedIn, managersNow, seatsOf } from './circumstances.queries.js';
import { objectionsTo } from './four-eyes.rules.js';
import { nextCircle } from './seats.rules.js';

/**
 * When nobody answered in time the next circle is asked, with as much time again; silence neither grants nor refuses. The chase asks before it finds
 * our promise to answer broken: while somebody is left to ask it is given a new time instead, and only the last circle breaks it.
 */
@Injectable()
export class Escalations implements OnModuleInit {
  constructor(
    private readonly witness: BreachWitness,
    private readonly promises: TargetPromises,
    private readonly terms: ApprovalTerms,
    private readonly awaited: OpenApprovals,
  ) {}

  onModuleInit(): void {
    this.witness.appoint('approval', (work, promise) => this.escalate(work, promise));
    this.awaited.appoint(openApprovalsOf);
  }

  /** Answers whether the next circle was asked. The promise is locked already, by the chase. */
  private async escalate(work: Work, promise: Commitment): Promise<boolean> {
    const [approval] = await work.find(Approval, 'where commitment_id = $1 for update', [promise.id]);
    if (!approval || !isOpenApproval(approval.state)) return false;
    const asked = (await seatsOf(work, approval.id)).map(({ personId }) => personId);
    const circle = await this.circleAfter(work, approval, asked);
    if (circle.length === 0) return false;
    const from = approval.dueAt;
    const dueAt = await this.terms.again(work, promise, approval.answerWithinMinutes);
    const state = stateAfterApproval(approval, 'escalate');
    await work.update(Approval, approval, { state, level: approval.level + 1, dueAt });
    await takeSeats(work, approval, circle);
    await work.update(Commitment, promise, { keepers: [...asked, ...circle] });
    await this.promises.move(work, promise, dueAt, 'Nobody answered in time: the next were asked.');
    work.record(approvalEscalated(approval, circle, from));
    return true;
  }

  private async circleAfter(work: Work, approval: Approval, asked: readonly string[]): Promise<string[]> {
    const [involved, managers] = [await involvedIn(work, approval), await managersNow(work)];
    const free = new Set(managers.filter((one) => objectionsTo(one, involved).length === 0).map(({ id }) => id));
    return nextCircle(
      approval.escalateTo,
      asked,
      managers.map(({ id }) => id),
      (id) => free.has(id),
    );
  }
}

/** What a case may wait for. */
const openApprovalsOf = (work: Work, caseId: string): Promise<{ approvalId: string; commitmentId: string }[]> =>
  work.query(
    `select id as "approvalId", commitment_id as "commitmentId" from approvals
     where case_id = any(kept_family($1)) and state = any($2) order by id`,
    [caseId, OPEN_APPROVALS],
  );
