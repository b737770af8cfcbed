import { Injectable } from '@nestjs/common';
import { NegotiationsService, type CommitmentId } from '../../commitments/index.js';
import { UnitOfWork, type Actor } from '../../platform/index.js';
import type { CaseId } from '../case.entity.js';
import { EntriesService } from '../entries/entries.service.js';
import { Drafts } from './drafts.js';
import { lockOpenTask } from './own-task-changes.js';
import { OwnTask, type OwnTaskId } from './own-task.entity.js';
import type { OwnTaskView } from './own-task.views.js';
import type { NoticeDto } from './own-tasks.dto.js';
import { OwnTasksQueries } from './own-tasks.queries.js';

/** Tells the customer in one go: the words as an entry, and the new time as a promise that takes the old one's place. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: Drafts,
    private readonly entries: EntriesService,
    private readonly negotiations: NegotiationsService,
    private readonly queries: OwnTasksQueries,
  ) {}

  /** @throws OwnTaskOver, and whatever stands against the new time: OverPromised, DueInThePast, TooLateToRenegotiate */
  send(actor: Actor, id: OwnTaskId, asked: NoticeDto, ifMatch: number | undefined): Promise<OwnTaskView> {
    return this.uow.run(actor, async (work) => {
      const task = await lockOpenTask(work, id, ifMatch);
      const draft = await this.drafts.of(work, task, {
        body: asked.body,
        newDueAt: asked.newDueAt === undefined ? undefined : new Date(asked.newDueAt),
      });
      if (draft.newDueAt) {
        const successor = await this.negotiations.renegotiateIn(work, task.commitmentId as CommitmentId, {
          termsVersion: draft.termsVersion,
          dueAt: draft.newDueAt.toISOString(),
          ...(asked.overrideReason ? { overrideReason: asked.overrideReason } : {}),
        });
        await work.update(OwnTask, task, { successorId: successor.id });
      }
      // An entry that names the promise closes the task, whoever writes it.
      await this.entries.writeIn(work, task.caseId as CaseId, {
        audience: 'customer',
        body: draft.body,
        about: task.commitmentId,
      });
      return this.queries.view(work, id);
    });
  }
}
