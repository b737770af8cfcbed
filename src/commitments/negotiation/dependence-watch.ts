import { Injectable } from '@nestjs/common';
import { Every, On, systemActor, UnitOfWork, type StoredEvent, type Work } from '../../platform/index.js';
import { ChaseSchedule } from '../chase/chase-schedule.js';
import { stateAfter, lockCommitment } from '../commitment-changes.js';
import { Commitment, type CommitmentId } from '../commitment.entity.js';
import {
  commitmentActivated,
  commitmentConditionMet,
  commitmentConditionMoved,
  commitmentVoided,
} from '../commitment.events.js';
import { standingOf } from './conditions.js';

const AT_MOST = 100;

/** Promises that hang on another one: they begin to count when it is kept, and come to nothing when it will not be. */
@Injectable()
export class DependenceWatch {
  private readonly actor = systemActor('dependence-watch');

  constructor(
    private readonly uow: UnitOfWork,
    private readonly schedule: ChaseSchedule,
  ) {}

  @On(
    'commitment.kept',
    'commitment.broken',
    'commitment.declined',
    'commitment.lapsed',
    'commitment.withdrawn',
    'commitment.voided',
    'commitment.renegotiated',
  )
  async conditionMoved(event: StoredEvent): Promise<void> {
    await this.uow.run(this.actor, async (work) => {
      for (const id of await idsOf(work, 'condition_id = $1 and condition_met_at is null', event.subjectId))
        await this.look(work, id);
    });
  }

  /** What it depends on may have been settled while it was on its way to us. */
  @On('commitment.proposed', 'commitment.made', 'commitment.accepted')
  async dependentCame(event: StoredEvent): Promise<void> {
    if (event.data['conditional'])
      await this.uow.run(this.actor, (work) => this.look(work, event.subjectId as CommitmentId));
  }

  /** New terms for what is done or let go of need no answer any more. */
  @On('commitment.kept', 'commitment.withdrawn')
  async replacedEnded(event: StoredEvent): Promise<void> {
    await this.uow.run(this.actor, async (work) => {
      for (const id of await idsOf(work, `supersedes = $1 and state <> 'accepted'`, event.subjectId))
        await this.fallThrough(work, await lockCommitment(work, id), 'nothing_to_replace');
    });
  }

  /** Agreed for a time that came before what it depends on: it never counted, so it is not broken. */
  @Every({ ms: 15_000, name: 'let go of promises whose condition came too late' })
  async letGo(): Promise<void> {
    for (let gone = AT_MOST; gone === AT_MOST;)
      gone = await this.uow.run(this.actor, async (work) => {
        const late = await work.find(
          Commitment,
          `where state = 'accepted' and due_at <= now() order by due_at limit ${AT_MOST} for no key update skip locked`,
        );
        for (const promise of late) await this.fallThrough(work, promise, 'too_late');
        return late.length;
      });
  }

  private async look(work: Work, id: CommitmentId): Promise<void> {
    const promise = await lockCommitment(work, id);
    if (!promise.conditionId || promise.conditionMetAt || !WAITING.includes(promise.state)) return;
    const { promise: condition, stands } = await standingOf(work, promise.conditionId);
    if (condition.id !== promise.conditionId) {
      await work.update(Commitment, promise, { conditionId: condition.id });
      work.record(commitmentConditionMoved(promise));
    }
    if (stands === 'met') await this.meet(work, promise);
    if (stands === 'failed') await this.fallThrough(work, promise, 'condition');
  }

  /** From now on it is chased: what would have been due before is not made up for. */
  private async meet(work: Work, promise: Commitment): Promise<void> {
    if (promise.state !== 'accepted') {
      await work.update(Commitment, promise, { conditionMetAt: work.now });
      work.record(commitmentConditionMet(promise));
    } else if (promise.dueAt <= work.now) await this.fallThrough(work, promise, 'too_late');
    else {
      const state = stateAfter(promise, 'activate');
      await work.update(Commitment, promise, { state, conditionMetAt: work.now, acceptedAt: work.now });
      await this.schedule.restart(work, promise);
      work.record(commitmentActivated(promise));
    }
  }

  private async fallThrough(
    work: Work,
    promise: Commitment,
    why: Parameters<typeof commitmentVoided>[1],
  ): Promise<void> {
    if (!WAITING.includes(promise.state)) return;
    await work.update(Commitment, promise, { state: stateAfter(promise, 'fall_through'), settledAt: work.now });
    await this.schedule.end(work, promise.id);
    work.record(commitmentVoided(promise, why));
  }
}

const WAITING: readonly string[] = ['proposed', 'countered', 'accepted'];

async function idsOf(work: Work, where: string, id: string | null): Promise<CommitmentId[]> {
  const rows = await work.query<{ id: CommitmentId }>(
    `select id from commitments where ${where} and state in ('proposed', 'countered', 'accepted') order by id`,
    [id],
  );
  return rows.map((row) => row.id);
}
