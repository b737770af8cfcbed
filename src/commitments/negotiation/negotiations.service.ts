import { Injectable } from '@nestjs/common';
import { addBusiness, ALWAYS_OPEN, CalendarBook } from '../../calendars/index.js';
import { type Actor, UnitOfWork, type Work } from '../../platform/index.js';
import { ChaseSchedule } from '../chase/chase-schedule.js';
import { keepAcceptance, keepTerms, lockForAnswer, stateAfter, termsColumns, voiceOf } from '../commitment-changes.js';
import { Commitment, type CommitmentId } from '../commitment.entity.js';
import { DueInThePast, TooLateToRenegotiate } from '../commitment.errors.js';
import {
  commitmentAccepted,
  commitmentCountered,
  commitmentDeclined,
  commitmentRenegotiated,
  commitmentWithdrawn,
} from '../commitment.events.js';
import { graceEnd, replyDeadline } from '../commitment.rules.js';
import { isRunning } from '../commitment-states.rules.js';
import { viewFor, type CommitmentView } from '../commitment.views.js';
import { CommitmentsService } from '../commitments.service.js';
import type { AnswerDto, CounterDto, SpokenAnswerDto } from '../terms.dto.js';
import { readTerms } from '../terms.js';

const REPLY_WINDOW = 2 * 60 * 60_000;

/** How two sides come to terms, and how they part: each answer names the version of the terms it answers. */
@Injectable()
export class NegotiationsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly commitments: CommitmentsService,
    private readonly schedule: ChaseSchedule,
    private readonly calendars: CalendarBook,
  ) {}

  /** Says yes to the terms on the table. Staff say it for a partner only with the name of who said so. */
  accept(actor: Actor, id: CommitmentId, answer: SpokenAnswerDto): Promise<CommitmentView> {
    return this.uow.run(actor, async (work) => {
      const commitment = await lockForAnswer(work, id, answer.termsVersion);
      const state = stateAfter(commitment, 'accept');
      const voice = voiceOf(actor, commitment, answer.speaker);
      if (commitment.dueAt <= work.now) throw new DueInThePast(commitment.dueAt);
      // What was asked for was never promised: the first promise is what the first acceptance agreed to.
      const originalDueAt = commitment.supersedes ? commitment.originalDueAt : commitment.dueAt;
      await work.update(Commitment, commitment, { state, acceptedAt: work.now, replyBy: null, originalDueAt });
      await keepAcceptance(work, commitment, voice, answer.note);
      await this.schedule.restart(work, commitment);
      work.record(
        commitmentAccepted(commitment, { party: voice.party, channel: voice.channel, spoken: voice.speaker !== null }),
      );
      await this.retireSuperseded(work, commitment);
      return viewFor(actor, commitment);
    });
  }

  /** Puts other terms on the table: a new version, to be answered by the other side. */
  counter(actor: Actor, id: CommitmentId, counter: CounterDto): Promise<CommitmentView> {
    return this.uow.run(actor, async (work) => {
      const commitment = await lockForAnswer(work, id, counter.termsVersion);
      const state = stateAfter(commitment, 'counter');
      const voice = voiceOf(actor, commitment, counter.speaker);
      const terms = readTerms(counter, work.now);
      const replyBy = replyDeadline(await this.replyWithin(work, commitment), terms.dueAt);
      await work.update(Commitment, commitment, {
        ...termsColumns(terms),
        state,
        termsVersion: commitment.termsVersion + 1,
        proposedBy: voice.party,
        proposedAt: work.now,
        replyBy,
      });
      await keepTerms(work, commitment, voice.speaker ?? voice.by, counter.note ?? null);
      await this.schedule.restart(work, commitment);
      work.record(commitmentCountered(commitment));
      return viewFor(actor, commitment);
    });
  }

  decline(actor: Actor, id: CommitmentId, answer: SpokenAnswerDto): Promise<CommitmentView> {
    return this.uow.run(actor, async (work) => {
      const commitment = await lockForAnswer(work, id, answer.termsVersion);
      const state = stateAfter(commitment, 'decline');
      voiceOf(actor, commitment, answer.speaker);
      await work.update(Commitment, commitment, { state, settledAt: work.now, settledReason: answer.note ?? null });
      await this.schedule.end(work, id);
      work.record(commitmentDeclined(commitment));
      return viewFor(actor, commitment);
    });
  }

  /** Who was promised lets go of it. */
  withdraw(actor: Actor, id: CommitmentId, answer: AnswerDto): Promise<CommitmentView> {
    return this.uow.run(actor, async (work) => {
      const commitment = await lockForAnswer(work, id, answer.termsVersion);
      await work.update(Commitment, commitment, {
        state: stateAfter(commitment, 'withdraw'),
        settledAt: work.now,
        settledReason: answer.note ?? null,
      });
      await this.schedule.end(work, id);
      work.record(commitmentWithdrawn(commitment));
      return viewFor(actor, commitment);
    });
  }

  /**
   * Asks for a new time while the old one still stands. A successor carries the first due time on; ours takes the old one's place at once,
   * a partner's when the other side accepts. @throws TooLateToRenegotiate once the time has passed
   */
  renegotiate(actor: Actor, id: CommitmentId, asked: CounterDto): Promise<CommitmentView> {
    return this.uow.run(actor, async (work) => viewFor(actor, await this.renegotiateIn(work, id, asked)));
  }

  /** The same within an open unit of work; answers the successor. */
  async renegotiateIn(work: Work, id: CommitmentId, asked: CounterDto): Promise<Commitment> {
    const commitment = await lockForAnswer(work, id, asked.termsVersion);
    stateAfter(commitment, 'renegotiate');
    if (work.now > graceEnd(commitment)) throw new TooLateToRenegotiate();
    const successor = await this.commitments.propose(work, {
      caseId: commitment.caseId!,
      kind: commitment.kind,
      what: commitment.what,
      promiser: commitment.partnerId ? { partnerId: commitment.partnerId } : 'us',
      promisee: commitment.promisee,
      terms: readTerms(asked, work.now),
      graceMinutes: commitment.graceMinutes,
      evidence: commitment.evidence,
      supersedes: commitment,
      proposedBy: work.actor.audience === 'partner' || asked.speaker ? 'partner' : 'us',
      note: asked.note,
      overrideReason: asked.overrideReason,
    });
    if (isRunning(successor.state)) await this.retireSuperseded(work, successor);
    return successor;
  }

  /** The promise that a now agreed one replaces is renegotiated, unless its time came first: broken stays broken. */
  private async retireSuperseded(work: Work, successor: Commitment): Promise<void> {
    if (!successor.supersedes) return;
    const old = await work.lock(Commitment, successor.supersedes);
    if (!isRunning(old.state)) return;
    await work.update(Commitment, old, { state: stateAfter(old, 'renegotiate'), settledAt: work.now });
    await this.schedule.end(work, old.id);
    await work.query(
      `insert into commitment_backings (commitment_id, backed_by_id, lag_minutes, calendar_id, calendar_version)
       select commitment_id, $2, lag_minutes, calendar_id, calendar_version from commitment_backings where backed_by_id = $1
       on conflict do nothing`,
      [old.id, successor.id],
    );
    work.record(commitmentRenegotiated(old, successor.id));
  }

  private async replyWithin(work: Work, commitment: Commitment): Promise<Date> {
    const calendar = commitment.calendarId
      ? await this.calendars.compiled(work, commitment.calendarId, commitment.calendarVersion!)
      : ALWAYS_OPEN;
    return new Date(addBusiness(calendar, work.now.getTime(), REPLY_WINDOW));
  }
}
