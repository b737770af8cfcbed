import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork, type Work } from '../../platform/index.js';
import { ChaseSchedule } from '../chase/chase-schedule.js';
import {
  keepAcceptance,
  keepTerms,
  lockForAnswer,
  spokenColumns,
  stateAfter,
  termsColumns,
  voiceFor,
  voiceOf,
  lockCommitment,
} from '../commitment-changes.js';
import { Commitment, type CommitmentId } from '../commitment.entity.js';
import { DueInThePast, NothingToReplace, TooLateToRenegotiate } from '../commitment.errors.js';
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
import type { CounterDto, SpokenAnswerDto, WithdrawalDto } from '../terms.dto.js';
import { readTerms } from '../terms.js';
import { refuseSecondNewTime } from './new-times.js';
import { ReplyWindows } from './reply-windows.js';

/** How two sides come to terms, and how they part: each answer names the version of the terms it answers. */
@Injectable()
export class NegotiationsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly commitments: CommitmentsService,
    private readonly schedule: ChaseSchedule,
    private readonly replies: ReplyWindows,
  ) {}

  /**
   * Says yes to the terms on the table. Staff say it for a partner only with the name of who said so; until the partner confirms it, it
   * reads as said. What hangs on a condition is agreed, and counts when that is met. @throws NothingToReplace
   */
  accept(actor: Actor, id: CommitmentId, answer: SpokenAnswerDto): Promise<CommitmentView> {
    return this.uow.run(actor, async (work) => {
      const commitment = await lockForAnswer(work, id, answer.termsVersion);
      const waits = commitment.conditionId !== null && commitment.conditionMetAt === null;
      const state = stateAfter(commitment, waits ? 'accept_on_condition' : 'accept');
      const voice = voiceOf(actor, commitment, answer.speaker);
      if (commitment.dueAt <= work.now) throw new DueInThePast(commitment.dueAt);
      const replaced = await this.lockReplaced(work, commitment);
      // What was asked for was never promised: the first promise is what the first acceptance agreed to.
      const originalDueAt = commitment.supersedes ? commitment.originalDueAt : commitment.dueAt;
      const spoken = spokenColumns(work, voice, commitment.spokenBy);
      await work.update(Commitment, commitment, {
        ...spoken,
        state,
        acceptedAt: work.now,
        replyBy: null,
        originalDueAt,
      });
      await keepAcceptance(work, commitment, voice, answer.note);
      await this.schedule.restart(work, commitment);
      work.record(
        commitmentAccepted(commitment, {
          party: voice.party,
          channel: voice.channel,
          spoken: spoken.spokenBy !== null,
        }),
      );
      if (replaced) await this.retire(work, replaced, commitment);
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
      const replyBy = replyDeadline(await this.replies.from(work, commitment), terms.dueAt);
      await work.update(Commitment, commitment, {
        ...termsColumns(terms),
        ...spokenColumns(work, voice),
        ...(await this.schedule.newestLadder(work, commitment)),
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
      const voice = voiceOf(actor, commitment, answer.speaker);
      await work.update(Commitment, commitment, {
        ...spokenColumns(work, voice),
        state,
        settledAt: work.now,
        settledReason: answer.note ?? null,
      });
      await this.schedule.end(work, id);
      work.record(commitmentDeclined(commitment));
      return viewFor(actor, commitment);
    });
  }

  /** Who was promised lets go of it, and says why. */
  withdraw(actor: Actor, id: CommitmentId, answer: WithdrawalDto): Promise<CommitmentView> {
    return this.uow.run(actor, async (work) => {
      const commitment = await lockForAnswer(work, id, answer.termsVersion);
      await work.update(Commitment, commitment, {
        state: stateAfter(commitment, 'withdraw'),
        settledAt: work.now,
        settledReason: answer.note,
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
    const { actor } = work;
    const commitment = await lockForAnswer(work, id, asked.termsVersion);
    stateAfter(commitment, 'renegotiate');
    if (work.now > graceEnd(commitment)) throw new TooLateToRenegotiate();
    const theirs = commitment.promiser === 'partner' && (actor.audience === 'partner' || asked.speaker !== undefined);
    const voice = voiceFor(theirs ? 'partner' : 'us', actor, asked.speaker);
    await refuseSecondNewTime(work, id);
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
      proposedBy: voice.party,
      spokenBy: voice.speaker,
      note: asked.note,
      overrideReason: asked.overrideReason,
    });
    if (isRunning(successor.state)) await this.retire(work, commitment, successor);
    return successor;
  }

  /** The promise that these terms are to replace. @throws NothingToReplace when it is done, let go of or replaced by others */
  private async lockReplaced(work: Work, successor: Commitment): Promise<Commitment | undefined> {
    if (!successor.supersedes) return undefined;
    const old = await lockCommitment(work, successor.supersedes);
    // What broke meanwhile stays broken, and the new time is a new promise. What these very terms replaced before they were denied is theirs.
    const open = isRunning(old.state) || old.state === 'broken';
    if (!open && (old.state !== 'renegotiated' || (await isReplacedBy(work, old.id)) !== successor.id))
      throw new NothingToReplace(old.id, old.state);
    return old;
  }

  /** The promise that a now agreed one replaces is renegotiated, unless its time came first: broken stays broken. */
  private async retire(work: Work, old: Commitment, successor: Commitment): Promise<void> {
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
}

/** By which of its successors, as the ledger tells. */
async function isReplacedBy(work: Work, id: string): Promise<string | undefined> {
  const [told] = await work.query<{ successorId: string }>(
    `select data->>'successorId' as "successorId" from events where subject_id = $1 and type = 'commitment.renegotiated'`,
    [id],
  );
  return told?.successorId;
}
