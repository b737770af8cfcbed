import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/index.js';
import { ChaseSchedule } from '../chase/chase-schedule.js';
import { stateAfter, lockCommitment } from '../commitment-changes.js';
import { Commitment } from '../commitment.entity.js';
import {
  commitmentBroken,
  commitmentDoneLate,
  commitmentKept,
  commitmentReported,
  commitmentWithdrawn,
} from '../commitment.events.js';
import { isInTime } from '../commitment.rules.js';
import { isNegotiating, isOpenState, isRunning } from '../commitment-states.rules.js';

/** Ends promises as part of something larger that itself shows they were done, or that nobody needs them any more. */
@Injectable()
export class Settlements {
  constructor(private readonly schedule: ChaseSchedule) {}

  /** Done, now, and here is what shows it. A promise nobody had agreed to yet is let go of; a broken one was done late; a settled one stays. */
  async done(work: Work, id: string, shownBy: string): Promise<void> {
    const commitment = await lockCommitment(work, id);
    await this.letGoOfSuccessors(work, id, shownBy);
    if (isRunning(commitment.state)) return this.judge(work, commitment, shownBy);
    if (commitment.state === 'reported' || commitment.state === 'disputed') return this.confirm(work, commitment);
    if (commitment.state === 'broken' && !commitment.doneLate) return this.doneLate(work, commitment);
    return this.letGo(work, commitment, shownBy);
  }

  /** Nobody needs it any more; a promise that is settled stays as it is. */
  async noLongerNeeded(work: Work, id: string, why: string): Promise<void> {
    const commitment = await lockCommitment(work, id);
    await this.letGoOfSuccessors(work, id, why);
    await this.letGo(work, commitment, why);
  }

  private async judge(work: Work, commitment: Commitment, shownBy: string): Promise<void> {
    const inTime = isInTime(commitment, work.now);
    await work.query(
      `insert into commitment_evidence (id, commitment_id, kind, note, taken_at, added_by, added_at) values ($1, $2, 'scan', $3, $4, $5, $4)`,
      [work.newId('evd'), commitment.id, shownBy, work.now, work.actor.id],
    );
    await work.update(Commitment, commitment, {
      state: inTime ? 'kept' : 'broken',
      completedAt: work.now,
      doneLate: !inTime,
      settledAt: work.now,
    });
    await this.schedule.end(work, commitment.id);
    work.record(commitmentReported(commitment, 1));
    work.record(inTime ? commitmentKept(commitment) : commitmentBroken(commitment));
  }

  /** It was said to be done, and now it is seen. */
  private async confirm(work: Work, commitment: Commitment): Promise<void> {
    await work.query(
      'insert into commitment_assessments (id, commitment_id, observer, kept, at) values ($1, $2, $3, true, $4)',
      [work.newId('asm'), commitment.id, 'us', work.now],
    );
    await work.update(Commitment, commitment, { state: 'kept', settledAt: work.now });
    work.record(commitmentKept(commitment));
  }

  private async doneLate(work: Work, commitment: Commitment): Promise<void> {
    await work.update(Commitment, commitment, { completedAt: work.now, doneLate: true });
    await this.schedule.end(work, commitment.id);
    work.record(commitmentDoneLate(commitment));
  }

  /** New terms that were still being talked about are for nothing now. */
  private async letGoOfSuccessors(work: Work, id: string, why: string): Promise<void> {
    const successors = await work.find(Commitment, 'where supersedes = $1 order by id for no key update', [id]);
    for (const successor of successors.filter(({ state }) => isNegotiating(state)))
      await this.letGo(work, successor, why);
  }

  private async letGo(work: Work, commitment: Commitment, why: string): Promise<void> {
    if (!isOpenState(commitment.state)) return;
    const state = stateAfter(commitment, 'withdraw');
    await work.update(Commitment, commitment, { state, settledAt: work.now, settledReason: why });
    await this.schedule.end(work, commitment.id);
    work.record(commitmentWithdrawn(commitment));
  }
}
