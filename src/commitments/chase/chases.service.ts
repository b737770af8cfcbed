import { Injectable } from '@nestjs/common';
import { Handles, systemActor, UnitOfWork, type Work } from '../../platform/index.js';
import { ChaseSchedule } from './chase-schedule.js';
import { chaseDue } from './chase.jobs.js';
import { isWorthTelling, stepAfter, type Step, type StepName } from './chase.rules.js';
import { dueChases, keepSteps, moveOn, settleInBulk, type DueChase, type TakenStep } from './chases.store.js';
import { commitmentBroken, commitmentChased, commitmentLapsed } from '../commitment.events.js';
import { next } from '../commitment-states.rules.js';

/**
 * Takes the steps that are due, each exactly once: the alarm only says whom to look at. Whether a step is due is asked of the database's clock,
 * that it was not taken before is held by a unique key, and everything a step does commits together.
 */
@Injectable()
export class ChasesService {
  private readonly actor = systemActor('chase');

  constructor(
    private readonly uow: UnitOfWork,
    private readonly schedule: ChaseSchedule,
  ) {}

  /** An alarm that rings before its time, because a worker's clock runs ahead, finds nothing due; the feeder sets it anew. */
  @Handles(chaseDue)
  async chase({ commitmentIds }: { commitmentIds: string[] }): Promise<void> {
    let waiting = commitmentIds;
    // A chase left alone for long may have several steps due, one after the other.
    while (waiting.length > 0) waiting = await this.takeDueSteps(waiting);
  }

  /** Takes one step of each chase that is due; answers those whose following step is due already. */
  private takeDueSteps(commitmentIds: string[]): Promise<string[]> {
    return this.uow.run(this.actor, async (work) => {
      const due = await dueChases(work, commitmentIds);
      const taken: TakenStep[] = [];
      for (const chase of due) taken.push(await this.take(work, chase));
      await keepSteps(work, taken);
      await settleInBulk(work, taken);
      await moveOn(work, taken);
      return taken
        .filter(({ following }) => following && following.at <= work.now)
        .map(({ chase }) => chase.commitment.id);
    });
  }

  private async take(work: Work, { commitment, step, dueAt }: DueChase): Promise<TakenStep> {
    const before = await this.schedule.plan(work, commitment);
    const planned: Step = before.steps.find((s) => s.step === step) ?? { step, at: dueAt, tells: [], template: null };
    if (step === 'breach' || step === 'lapse') {
      commitment.state = next(commitment.state, step === 'breach' ? 'break' : 'lapse')!;
      commitment.settledAt = work.now;
    }
    const told = isWorthTelling(planned, before.rungs, commitment, work.now);
    if (step === 'breach') work.record(commitmentBroken(commitment));
    if (step === 'lapse') work.record(commitmentLapsed(commitment));
    const event = work.record(commitmentChased(commitment, { ...planned, at: dueAt }, told));
    const after = await this.schedule.plan(work, commitment);
    return {
      chase: { commitment, step: step as StepName, dueAt },
      eventId: event.id,
      following: stepAfter(after.steps, { step, at: dueAt }),
    };
  }
}
