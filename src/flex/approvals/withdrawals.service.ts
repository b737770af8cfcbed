import { Injectable } from '@nestjs/common';
import { Settlements, type Commitment } from '../../commitments/index.js';
import {
  assertFresh,
  On,
  systemActor,
  UnitOfWork,
  type Actor,
  type StoredEvent,
  type Work,
} from '../../platform/index.js';
import { Decision } from '../decisions/decision.entity.js';
import { lockApproval, stateAfterApproval } from './approval-changes.js';
import { Approval, type ApprovalId } from './approval.entity.js';
import { NotTheRequester } from './approval.errors.js';
import { approvalWithdrawn } from './approval.events.js';
import { isOpenApproval } from './approval-states.rules.js';
import type { ApprovalSheet } from './approval.views.js';
import { ApprovalsQueries } from './approvals.queries.js';

/** Nobody has to decide any more: who asked takes it back, the decision behind it is gone, or the case is closed. */
@Injectable()
export class WithdrawalsService {
  private readonly actor = systemActor('approvals');

  constructor(
    private readonly uow: UnitOfWork,
    private readonly settlements: Settlements,
    private readonly queries: ApprovalsQueries,
  ) {}

  /** @throws NotTheRequester, ApprovalNotAllowedNow */
  withdraw(actor: Actor, id: ApprovalId, reason: string, ifMatch: number | undefined): Promise<ApprovalSheet> {
    return this.uow.run(actor, async (work) => {
      const { approval, promise } = await lockApproval(work, id);
      if (actor.personId !== approval.requestedBy) throw new NotTheRequester();
      stateAfterApproval(approval, 'withdraw');
      assertFresh(approval.version, ifMatch);
      await this.letGo(work, approval, promise, reason.trim());
      return this.queries.sheetIn(work, id);
    });
  }

  @On('case.closed')
  async caseClosed(event: StoredEvent): Promise<void> {
    await this.withdrawAll(`case_id = any(kept_family($1))`, event.caseId, 'The case was closed.');
  }

  @On('decision.withdrawn', 'decision.expired', 'decision.refused')
  async decisionEnded(event: StoredEvent): Promise<void> {
    await this.withdrawAll('decision_id = $1', event.subjectId, 'The decision behind it has ended.');
  }

  /** What is settled already stays as it is, so that hearing of it twice does no harm. */
  private async withdrawAll(which: string, value: string | null, why: string): Promise<void> {
    if (!value) return;
    await this.uow.run(this.actor, async (work) => {
      const open = await work.query<{ id: ApprovalId }>(
        `select id from approvals where ${which} and state in ('open', 'questioned') order by commitment_id`,
        [value],
      );
      for (const { id } of open) {
        const { approval, promise } = await lockApproval(work, id);
        if (isOpenApproval(approval.state)) await this.letGo(work, approval, promise, why);
      }
    });
  }

  private async letGo(work: Work, approval: Approval, promise: Commitment, why: string): Promise<void> {
    const state = stateAfterApproval(approval, 'withdraw');
    await work.update(Approval, approval, { state, settledAt: work.now, settledBecause: why });
    // A broken promise is chased until it is done after all: that nobody waits for it any more ends it as well.
    if (promise.state === 'broken') await this.settlements.done(work, promise.id, why);
    else await this.settlements.noLongerNeeded(work, promise.id, why);
    work.record(approvalWithdrawn(approval));
    const decision = await work.lock(Decision, approval.decisionId);
    if (decision.state !== 'awaiting_approval') return;
    await work.update(Decision, decision, { state: 'withdrawn', settledAt: work.now });
    work.record({
      type: 'decision.withdrawn',
      caseId: decision.caseId,
      subjectId: decision.id,
      data: { state: decision.state, approvalId: approval.id },
    });
  }
}
