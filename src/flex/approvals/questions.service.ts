import { Injectable } from '@nestjs/common';
import { assertFresh, UnitOfWork, type Actor } from '../../platform/index.js';
import { lockApproval, stateAfterApproval } from './approval-changes.js';
import { Approval, type ApprovalId } from './approval.entity.js';
import { NotAsked, NotTheRequester } from './approval.errors.js';
import { approvalAnswered, approvalQuestioned } from './approval.events.js';
import type { ApprovalSheet } from './approval.views.js';
import { ApprovalsQueries } from './approvals.queries.js';
import { awayNow, seatsOf } from './circumstances.queries.js';
import { placeFor } from './seats.rules.js';

/** Asking back before deciding. The time to answer goes on: who is asked is told of it, and so is who waits. */
@Injectable()
export class QuestionsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queries: ApprovalsQueries,
  ) {}

  /** By somebody who was asked, or stands in for them. @throws ApprovalNotAllowedNow, NotAsked */
  ask(actor: Actor, id: ApprovalId, body: string, ifMatch: number | undefined): Promise<ApprovalSheet> {
    return this.uow.run(actor, async (work) => {
      const { approval } = await lockApproval(work, id);
      const state = stateAfterApproval(approval, 'question');
      assertFresh(approval.version, ifMatch);
      if (!actor.personId || !placeFor(actor.personId, await seatsOf(work, id), await awayNow(work)))
        throw new NotAsked('not_among_the_asked');
      const question = work.newId('aqu');
      await work.query(
        'insert into approval_questions (id, approval_id, body, asked_by, asked_at) values ($1, $2, $3, $4, $5)',
        [question, id, body.trim(), actor.personId, work.now],
      );
      await work.update(Approval, approval, { state });
      work.record(approvalQuestioned(approval, question));
      return this.queries.sheetIn(work, id);
    });
  }

  /** By who asked for the approval. @throws ApprovalNotAllowedNow, NotTheRequester */
  answer(actor: Actor, id: ApprovalId, body: string, ifMatch: number | undefined): Promise<ApprovalSheet> {
    return this.uow.run(actor, async (work) => {
      const { approval } = await lockApproval(work, id);
      if (actor.personId !== approval.requestedBy) throw new NotTheRequester();
      const state = stateAfterApproval(approval, 'answer');
      assertFresh(approval.version, ifMatch);
      const [open] = await work.query<{ id: string }>(
        'select id from approval_questions where approval_id = $1 and answered_at is null',
        [id],
      );
      await work.query('update approval_questions set answer = $2, answered_by = $3, answered_at = $4 where id = $1', [
        open!.id,
        body.trim(),
        actor.personId,
        work.now,
      ]);
      await work.update(Approval, approval, { state });
      work.record(approvalAnswered(approval, open!.id));
      return this.queries.sheetIn(work, id);
    });
  }
}
