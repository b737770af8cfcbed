import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/index.js';
import { ChaseSchedule } from '../chase/chase-schedule.js';
import { keepTerms, stateAfter } from '../commitment-changes.js';
import { Commitment } from '../commitment.entity.js';
import {
  commitmentDoneLate,
  commitmentKept,
  commitmentWithdrawn,
  targetHeld,
  targetMoved,
  targetReleased,
} from '../commitment.events.js';
import { isInTime } from '../commitment.rules.js';

/** What becomes of targets, and of answers that approvals wait for: promises of ours that nobody answers, because what happens decides. */
@Injectable()
export class TargetPromises {
  constructor(private readonly schedule: ChaseSchedule) {}

  /** `doneAt`: when what was promised happened. The caller has seen that it was in time. */
  async keep(work: Work, target: Commitment, doneAt: Date): Promise<void> {
    // Kept is what the case shows, so there is no claim in between that somebody would have to confirm.
    await work.update(Commitment, target, { state: 'kept', completedAt: doneAt, settledAt: work.now, heldSince: null });
    await this.schedule.end(work, target.id);
    work.record(commitmentKept(target));
  }

  /** It happened after all, when it had been found broken. */
  async doneLate(work: Work, target: Commitment, doneAt: Date): Promise<void> {
    await work.update(Commitment, target, {
      completedAt: isInTime(target, doneAt) ? work.now : doneAt,
      doneLate: true,
    });
    await this.schedule.end(work, target.id);
    work.record(commitmentDoneLate(target));
  }

  /** Nobody waits for it any more. */
  async letGo(work: Work, target: Commitment, reason: string): Promise<void> {
    await work.update(Commitment, target, {
      state: stateAfter(target, 'withdraw'),
      settledAt: work.now,
      settledReason: reason,
      heldSince: null,
    });
    await this.schedule.end(work, target.id);
    work.record(commitmentWithdrawn(target));
  }

  /** Another due time, as a new version of its terms; the original one stays. */
  async move(work: Work, target: Commitment, dueAt: Date, why: string): Promise<void> {
    const from = target.dueAt;
    await work.update(Commitment, target, {
      dueAt,
      termsVersion: target.termsVersion + 1,
      chasedSince: chasedFrom(dueAt, work.now),
    });
    await keepTerms(work, target, work.actor.personId ?? work.actor.id, why);
    if (!target.heldSince) await this.schedule.restart(work, target, target.chasedSince!);
    work.record(targetMoved(target, from));
  }

  /** Its time is counted in other hours from its start on; the due time that follows is set by a move. */
  async countIn(work: Work, target: Commitment, hours: { calendarId: string; version: number } | null): Promise<void> {
    await work.update(Commitment, target, {
      calendarId: hours?.calendarId ?? null,
      calendarVersion: hours?.version ?? null,
    });
  }

  /** Its clock stands: nothing is chased until it is released. */
  async hold(work: Work, target: Commitment, since: Date): Promise<void> {
    await work.update(Commitment, target, { heldSince: since });
    await this.schedule.end(work, target.id);
    work.record(targetHeld(target));
  }

  async release(work: Work, target: Commitment): Promise<void> {
    await work.update(Commitment, target, { heldSince: null, chasedSince: chasedFrom(target.dueAt, work.now) });
    await this.schedule.restart(work, target, target.chasedSince!);
    work.record(targetReleased(target));
  }
}

/** What lies behind us is not chased any more, but a due time that has passed is still found to have passed. */
const chasedFrom = (dueAt: Date, now: Date): Date => (dueAt > now ? now : new Date(dueAt.getTime() - 1));
