import { Injectable } from '@nestjs/common';
import { Handles, systemActor, UnitOfWork, type Work } from '../../platform/index.js';
import { ChaseSchedule } from './chase-schedule.js';
import { chaseDue } from './chase.jobs.js';
import { stepAfter, type Step, type StepName } from './chase.rules.js';
import {
  dueChases,
  keepSteps,
  overdueChases,
  moveOn,
  settleInBulk,
  type DueChase,
  type TakenStep,
} from './chases.store.js';
import { circumstancesOf } from './circumstances.queries.js';
import { withheld } from './withheld.rules.js';
import { commitmentBroken, commitmentChased, commitmentLapsed } from '../commitment.events.js';
import { next } from '../commitment-states.rules.js';
import { BreachWitness } from '../targets/breach-witness.js';

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
    private readonly witness: BreachWitness,
  ) {}

  /** An alarm that rings before its time, because a worker's clock runs ahead, finds nothing due; the step is swept up when it is. */
  @Handles(chaseDue)
  async chase({ commitmentIds }: { commitmentIds: string[] }): Promise<void> {
    let waiting = commitmentIds;
    // A chase left alone for long may have several steps due, one after the other.
    while (waiting.length > 0) waiting = await this.takeDueSteps(waiting);
  }

  /** Takes one step each of the chases no alarm has rung for, the longest overdue first; answers of how many, at most `limit`. */
  async sweepUp(limit: number): Promise<number> {
    try {
      return await this.uow.run(this.actor, async (work) => {
        return (await this.takeAll(work, await overdueChases(work, limit))).length;
      });
    } catch {
      return this.sweepSingly(limit);
    }
  }

  /** One chase that cannot be gone on with is not to hold up the others. @throws what is wrong with it, when nothing else is left */
  private async sweepSingly(limit: number): Promise<number> {
    const overdue = await this.uow.run(this.actor, (work) => overdueChases(work, limit));
    let taken = 0;
    let wrong: Error | undefined;
    for (const { commitment } of overdue) {
      await this.takeDueSteps([commitment.id]).then(
        () => taken++,
        (error: Error) => (wrong = error),
      );
    }
    if (taken === 0 && wrong) throw wrong;
    return taken;
  }

  /** Takes one step of each chase that is due; answers those whose following step is due already. */
  private takeDueSteps(commitmentIds: string[]): Promise<string[]> {
    return this.uow.run(this.actor, async (work) => {
      const taken = await this.takeAll(work, await dueChases(work, commitmentIds));
      return taken
        .filter(({ following }) => following && following.at <= work.now)
        .map(({ chase }) => chase.commitment.id);
    });
  }

  private async takeAll(work: Work, due: readonly DueChase[]): Promise<TakenStep[]> {
    const taken: TakenStep[] = [];
    for (const chase of due) {
      if (chase.step === 'breach' && (await this.witness.knowsBetter(work, chase.commitment))) continue;
      taken.push(await this.take(work, chase));
    }
    await keepSteps(work, taken);
    await settleInBulk(work, taken);
    await moveOn(work, taken);
    return taken;
  }

  private async take(work: Work, chase: DueChase): Promise<TakenStep> {
    const { commitment, step, dueAt, pauses, newTime } = chase;
    const before = await this.schedule.plan(work, commitment, { pauses });
    const known: Step = before.steps.find((s) => s.step === step) ?? { step, at: dueAt, tells: [], template: null };
    const planned = { ...known, at: dueAt };
    if (step === 'breach' || step === 'lapse') {
      commitment.state = next(commitment.state, step === 'breach' ? 'break' : 'lapse')!;
      commitment.settledAt = work.now;
    }
    const circumstances = planned.onlyIf ? await circumstancesOf(work, commitment) : undefined;
    const facts = { dueAt: commitment.dueAt, pauses, newTime };
    const quiet = withheld(planned, before.rungs, facts, circumstances, work.now) ?? null;
    if (step === 'breach') work.record(commitmentBroken(commitment));
    if (step === 'lapse') work.record(commitmentLapsed(commitment));
    const event = work.record(commitmentChased(commitment, planned, quiet));
    const after = await this.schedule.plan(work, commitment, { pauses });
    return {
      chase: { ...chase, step: step as StepName },
      step: planned,
      withheld: quiet,
      eventId: event.id,
      following: stepAfter(after.steps, { step, at: dueAt }),
    };
  }
}
