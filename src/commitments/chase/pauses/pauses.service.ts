import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork, type Work } from '../../../platform/index.js';
import { ChaseSchedule } from '../chase-schedule.js';
import { endedWithCase } from '../chase-stops.js';
import { NothingToPause, NotPaused, PauseOutOfBounds } from '../chase.errors.js';
import { lockCommitment } from '../../commitment-changes.js';
import { Commitment, type CommitmentId } from '../../commitment.entity.js';
import { chasePaused, chaseResumed } from '../../commitment.events.js';
import { isNegotiating, isRunning } from '../../commitment-states.rules.js';
import { faultOfEnd } from './pause.rules.js';

/** A person keeps the desk quiet about a promise for a while. The promise itself goes on: its breach and its lapse are never paused. */
@Injectable()
export class PausesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly schedule: ChaseSchedule,
  ) {}

  /** Pauses the chase, or gives a pause another end. @throws NotFound, PauseOutOfBounds, NothingToPause */
  pause(actor: Actor, id: CommitmentId, until: Date, why: string): Promise<Commitment> {
    return this.uow.run(actor, async (work) => {
      const commitment = await lockCommitment(work, id);
      const fault = faultOfEnd(until, work.now);
      if (fault) throw new PauseOutOfBounds(until, fault);
      if (!(await isChased(work, commitment))) throw new NothingToPause(commitment.state);
      await endPause(work, commitment);
      await work.query(
        `insert into chase_pauses (id, commitment_id, terms_version, why, started_at, started_by, until) values ($1, $2, $3, $4, $5, $6, $7)`,
        [work.newId('pau'), id, commitment.termsVersion, why, work.now, work.actor.personId ?? work.actor.id, until],
      );
      await this.schedule.replan(work, commitment);
      work.record(chasePaused(commitment, until));
      return commitment;
    });
  }

  /** Ends the pause now: the latest rung that still makes sense comes at once. @throws NotFound, NotPaused */
  resume(actor: Actor, id: CommitmentId): Promise<Commitment> {
    return this.uow.run(actor, async (work) => {
      const commitment = await lockCommitment(work, id);
      if (!(await endPause(work, commitment))) throw new NotPaused();
      if (await isChased(work, commitment)) await this.schedule.replan(work, commitment);
      work.record(chaseResumed(commitment));
      return commitment;
    });
  }
}

async function isChased(work: Work, commitment: Commitment): Promise<boolean> {
  const { ladderId, state, completedAt } = commitment;
  if (ladderId === null) return false;
  if (isNegotiating(state) || isRunning(state)) return true;
  return state === 'broken' && completedAt === null && !(await endedWithCase(work, commitment));
}

/** Whether one was in force. */
async function endPause(work: Work, { id, termsVersion }: Commitment): Promise<boolean> {
  const [, ended] = (await work.query(
    `update chase_pauses set ended_at = $3, ended_by = $4
     where commitment_id = $1 and terms_version = $2 and ended_at is null and until > $3`,
    [id, termsVersion, work.now, work.actor.personId ?? work.actor.id],
  )) as unknown as [unknown, number];
  return ended > 0;
}
