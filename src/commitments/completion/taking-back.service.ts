import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { ChaseSchedule } from '../chase/chase-schedule.js';
import { keepTerms, lockForAnswer, stateAfter } from '../commitment-changes.js';
import { Commitment, type CommitmentId } from '../commitment.entity.js';
import { ReportSettled, TooLateToTakeBack } from '../commitment.errors.js';
import { commitmentReportTakenBack } from '../commitment.events.js';
import { viewFor, type CommitmentView } from '../commitment.views.js';
import type { AnswerDto } from '../terms.dto.js';
import { whyNotTakenBack } from './taking-back.rules.js';

/**
 * "Done" was a slip: for two minutes the promise runs on as if nobody had said so. The terms are the same under a new number, so that
 * whatever still speaks of the report finds itself overtaken, and the chase, which had ended, begins anew.
 */
@Injectable()
export class TakingBack {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly schedule: ChaseSchedule,
  ) {}

  /** @throws StaleTerms, ReportSettled, TooLateToTakeBack */
  takeBack(actor: Actor, id: CommitmentId, { termsVersion, note }: AnswerDto): Promise<CommitmentView> {
    return this.uow.run(actor, async (work) => {
      const commitment = await lockForAnswer(work, id, termsVersion);
      const reportedAt = await this.reportedAt(work, commitment);
      const why = reportedAt && whyNotTakenBack(commitment.state, reportedAt, work.now);
      if (!reportedAt || why === 'settled') throw new ReportSettled(commitment.state);
      if (why === 'too late') throw new TooLateToTakeBack(reportedAt);
      await work.update(Commitment, commitment, {
        state: stateAfter(commitment, 'take_back'),
        termsVersion: commitment.termsVersion + 1,
        completedAt: null,
        withoutProof: false,
        risks: [],
      });
      await keepTerms(work, commitment, actor.personId ?? actor.id, note ?? null);
      await this.schedule.restart(work, commitment, reportedAt);
      work.record(commitmentReportTakenBack(commitment));
      return viewFor(actor, commitment);
    });
  }

  /** When it was last told that this is done, whatever time was said; undefined: it was not, under these terms. */
  async reportedAt(
    work: Work,
    { id, termsVersion }: Pick<Commitment, 'id' | 'termsVersion'>,
  ): Promise<Date | undefined> {
    const [told] = await work.query<{ at: Date }>(
      `select at from events where subject_id = $1 and type = 'commitment.reported' and (data->>'termsVersion')::int = $2
       order by id desc limit 1`,
      [id, termsVersion],
    );
    return told?.at;
  }
}
