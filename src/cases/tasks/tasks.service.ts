import { Injectable } from '@nestjs/common';
import { CommitmentsService, readTerms } from '../../commitments/index.js';
import { PartnersQueries } from '../../partners/index.js';
import {
  assertFresh,
  On,
  systemActor,
  UnitOfWork,
  type Actor,
  type StoredEvent,
  type Work,
} from '../../platform/index.js';
import { beginIfAcknowledged, lockCase } from '../case-changes.js';
import type { CaseId } from '../case.entity.js';
import { Underpinnings } from '../underpinning/underpinnings.js';
import { CaseClosed, NotOnesOwnColleague, NotTakingPart } from '../case.errors.js';
import { taskAssigned, taskCreated } from '../case.events.js';
import { ParticipationsService, placeOf } from '../participations/participations.service.js';
import { ProofDefaults } from '../proofs/proof-defaults.js';
import { Disclosures } from './disclosures.js';
import { Task, type TaskId } from './task.entity.js';
import { sharesFor } from './task.rules.js';
import type { TaskPreviewView, TaskView } from './task.views.js';
import type { CreateTaskDto } from './tasks.dto.js';
import { TasksQueries } from './tasks.queries.js';

/** Gives partners their part: a task, and with it the request for a promise. */
@Injectable()
export class TasksService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly commitments: CommitmentsService,
    private readonly partners: PartnersQueries,
    private readonly queries: TasksQueries,
    private readonly disclosures: Disclosures,
    private readonly underpinnings: Underpinnings,
    private readonly proofs: ProofDefaults,
    private readonly participations: ParticipationsService,
  ) {}

  /** @throws NotTakingPart, TakesPartAlready, CaseClosed, and what stands against the window (WindowOutsideHours, LocalTimeSkipped, …) */
  create(actor: Actor, caseId: CaseId, asked: CreateTaskDto): Promise<TaskView> {
    return this.uow.run(actor, (work) => this.createIn(work, caseId, asked));
  }

  /** What the partner would read of it, word for word: found by giving the task and taking it back. @throws as `create` does */
  preview(actor: Actor, caseId: CaseId, asked: CreateTaskDto): Promise<TaskPreviewView> {
    return this.uow.run(actor, (work) =>
      work.rehearse(async () => {
        const { id } = await this.createIn(work, caseId, asked);
        return this.queries.asItsPartnerReads(work, id as TaskId);
      }),
    );
  }

  /** The same within a larger work. */
  async createIn(work: Work, caseId: CaseId, asked: CreateTaskDto): Promise<TaskView> {
    const found = await lockCase(work, caseId);
    if (found.state === 'closed') throw new CaseClosed();
    if (asked.bringIn)
      await this.participations.bringInIn(work, caseId, { ...asked.bringIn, partnerId: asked.partnerId });
    const place = await placeOf(work, caseId, asked.partnerId);
    if (!place) throw new NotTakingPart([asked.partnerId]);
    const proof = asked.proof ?? (await this.proofs.of(work, asked.kind));
    const contract = await this.underpinnings.forTask(work, asked);
    const commitment = await this.commitments.propose(work, {
      caseId: place.caseId,
      kind: asked.kind,
      what: asked.title,
      promiser: { partnerId: asked.partnerId },
      promisee: 'us',
      terms: readTerms({ window: asked.requestedWindow, dueAt: asked.dueAt }, work.now),
      replyBy: asked.replyBy ? new Date(asked.replyBy) : (contract?.replyBy ?? undefined),
      evidence: proof,
      condition: asked.condition,
    });
    const task = work.manager.create(Task, {
      id: work.newId('tsk') as TaskId,
      ...place,
      partnerId: asked.partnerId,
      kind: asked.kind,
      title: asked.title,
      instructions: asked.instructions ?? '',
      proof,
      shares: asked.shares ?? sharesFor(asked.kind),
      assigneeId: null,
      commitmentId: commitment.id,
      createdBy: work.actor.id,
      createdAt: work.now,
      version: 1,
    });
    await work.insert(Task, task);
    if (contract) await this.underpinnings.keep(work, task.id, commitment, contract);
    await beginIfAcknowledged(work, found);
    work.record(taskCreated(task.caseId, task));
    return this.queries.view(work, task.id);
  }

  /** Hands a task to a person of its partner, or back to all of them. @throws NotOnesOwnColleague */
  async assign(actor: Actor, id: TaskId, personId: string | null, ifMatch: number | undefined): Promise<TaskView> {
    const view = await this.uow.run(actor, async (work) => {
      const task = await work.lock(Task, id);
      assertFresh(task.version, ifMatch);
      if (personId !== null && !(await this.partners.hasPerson(work, task.partnerId, personId)))
        throw new NotOnesOwnColleague();
      await work.update(Task, task, { assigneeId: personId });
      work.record(taskAssigned(task.caseId, task));
      return this.queries.view(work, id);
    });
    await this.disclosures.note(actor, [view]);
    return view;
  }

  /** A promise that takes another's place takes over its task. */
  @On('commitment.accepted')
  async promiseReplaced(event: StoredEvent): Promise<void> {
    await this.uow.run(systemActor('tasks'), (work) =>
      work.query(
        `update tasks t set commitment_id = c.id, version = t.version + 1 from commitments c
         where c.id = $1 and c.supersedes is not null and t.commitment_id = c.supersedes`,
        [event.subjectId],
      ),
    );
  }
}
