import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '../../platform/index.js';
import { ChaseSchedule } from '../chase/chase-schedule.js';
import {
  keepAcceptance,
  keepTerms,
  lockForAnswer,
  spokenColumns,
  stateAfter,
  termsColumns,
  voiceFor,
} from '../commitment-changes.js';
import { Commitment, type CommitmentId } from '../commitment.entity.js';
import { commitmentResumed } from '../commitment.events.js';
import { viewFor, type CommitmentView } from '../commitment.views.js';
import type { OtherTermsDto } from '../terms.dto.js';
import { readTerms } from '../terms.js';

/** Said to be done and found not to be: promised again, for another time. The first due time stays what it was. */
@Injectable()
export class ResumptionsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly schedule: ChaseSchedule,
  ) {}

  /** Who promised gives their word anew: a partner itself, or in its name our staff with whoever said so. @throws SpeakerUnnamed, NotAllowedNow */
  resume(actor: Actor, id: CommitmentId, again: OtherTermsDto): Promise<CommitmentView> {
    return this.uow.run(actor, async (work) => {
      const commitment = await lockForAnswer(work, id, again.termsVersion);
      const state = stateAfter(commitment, 'resume');
      const voice = voiceFor(commitment.promiser, actor, again.speaker);
      await work.update(Commitment, commitment, {
        ...termsColumns(readTerms(again, work.now)),
        ...spokenColumns(work, voice),
        state,
        termsVersion: commitment.termsVersion + 1,
        proposedBy: voice.party,
        proposedAt: work.now,
        acceptedAt: work.now,
        completedAt: null,
        risks: [],
      });
      await keepTerms(work, commitment, voice.speaker ?? voice.by, again.note ?? null);
      await keepAcceptance(work, commitment, voice, again.note);
      await this.schedule.restart(work, commitment);
      work.record(commitmentResumed(commitment, { party: voice.party, spoken: voice.speaker !== null }));
      return viewFor(actor, commitment);
    });
  }
}
