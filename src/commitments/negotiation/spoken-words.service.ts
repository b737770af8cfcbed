import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork, type Work } from '../../platform/index.js';
import { ChaseSchedule } from '../chase/chase-schedule.js';
import { keepTerms, lockForAnswer, stateAfter } from '../commitment-changes.js';
import { Commitment, type CommitmentId } from '../commitment.entity.js';
import { NothingSpoken, TooLateToDeny } from '../commitment.errors.js';
import { commitmentConfirmed, commitmentDenied } from '../commitment.events.js';
import { replyDeadline } from '../commitment.rules.js';
import { viewFor, type CommitmentView } from '../commitment.views.js';
import type { AnswerDto } from '../terms.dto.js';
import { refuseSecondNewTime } from './new-times.js';
import { ReplyWindows } from './reply-windows.js';
import { deniableUntil, isUnconfirmed } from './spoken-word.rules.js';

/** What a partner says to what our staff recorded as its word: so it was, or so it was not. */
@Injectable()
export class SpokenWords {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly schedule: ChaseSchedule,
    private readonly replies: ReplyWindows,
  ) {}

  /** @throws NothingSpoken */
  confirm(actor: Actor, id: CommitmentId, answer: AnswerDto): Promise<CommitmentView> {
    return this.uow.run(actor, async (work) => {
      const commitment = await lockForAnswer(work, id, answer.termsVersion);
      if (!isUnconfirmed(commitment)) throw new NothingSpoken();
      await confirmSpoken(work, commitment, answer.note);
      return viewFor(actor, commitment);
    });
  }

  /**
   * The same terms lie on the table again, as ours, under a new version: whoever still sees the old one is told so.
   * @throws NothingSpoken, TooLateToDeny, NewTimeOnTheTable, NotAllowedNow
   */
  deny(actor: Actor, id: CommitmentId, answer: AnswerDto): Promise<CommitmentView> {
    return this.uow.run(actor, async (work) => {
      const commitment = await lockForAnswer(work, id, answer.termsVersion);
      if (commitment.spokenBy === null || commitment.confirmedAt !== null) throw new NothingSpoken();
      const state = stateAfter(commitment, 'deny');
      const until = deniableUntil(commitment)!;
      if (work.now >= until) throw new TooLateToDeny(until);
      // The old terms would lie on the table beside the new ones: whoever never gave its word answers those.
      await refuseSecondNewTime(work, id);
      await keepVerdict(work, commitment, 'denied', answer.note);
      await work.update(Commitment, commitment, {
        state,
        termsVersion: commitment.termsVersion + 1,
        proposedBy: 'us',
        proposedAt: work.now,
        replyBy: replyDeadline(await this.replies.from(work, commitment), commitment.dueAt),
        acceptedAt: null,
        spokenBy: null,
        spokenAt: null,
        risks: [],
      });
      await keepTerms(work, commitment, actor.personId ?? actor.id, answer.note ?? null);
      await this.schedule.restart(work, commitment);
      work.record(commitmentDenied(commitment));
      return viewFor(actor, commitment);
    });
  }
}

/** The partner says so itself, or acts on it. */
export async function confirmSpoken(work: Work, commitment: Commitment, note: string | undefined): Promise<void> {
  await keepVerdict(work, commitment, 'confirmed', note);
  await work.update(Commitment, commitment, { confirmedAt: work.now });
  work.record(commitmentConfirmed(commitment));
}

async function keepVerdict(
  work: Work,
  commitment: Commitment,
  verdict: 'confirmed' | 'denied',
  note: string | undefined,
): Promise<void> {
  await work.query(
    `insert into commitment_confirmations (commitment_id, terms_version, verdict, by, channel, at, note) values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      commitment.id,
      commitment.termsVersion,
      verdict,
      work.actor.personId ?? work.actor.id,
      work.actor.channel,
      work.now,
      note ?? null,
    ],
  );
}
