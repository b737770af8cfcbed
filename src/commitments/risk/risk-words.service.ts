import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork, type Work } from '../../platform/index.js';
import { lockForAnswer } from '../commitment-changes.js';
import { allowedActs, isRunning } from '../commitment-states.rules.js';
import type { Commitment, CommitmentId } from '../commitment.entity.js';
import { NotAllowedNow } from '../commitment.errors.js';
import { commitmentRiskRaised } from '../commitment.events.js';
import { viewFor, type CommitmentView } from '../commitment.views.js';
import type { AnswerDto, RiskDto } from '../terms.dto.js';
import { saidBy, stands } from './risk.rules.js';
import { easeRisk, raiseRisk } from './risks.js';

/** "This may not work out": said by our staff or by the partner itself, in words, and taken back when all is well again. */
@Injectable()
export class RiskWords {
  constructor(private readonly uow: UnitOfWork) {}

  /** Whoever says it again says it better: the newer words stand. @throws NotAllowedNow unless the promise runs */
  say(actor: Actor, id: CommitmentId, said: RiskDto): Promise<CommitmentView> {
    return this.uow.run(actor, async (work) => {
      const promise = await running(work, id, said.termsVersion);
      const party = partyOf(actor);
      await takeBackWords(work, id, [party], null);
      await work.query(
        'insert into risk_words (id, commitment_id, terms_version, party, by, note, at) values ($1, $2, $3, $4, $5, $6, $7)',
        [work.newId('rsk'), id, promise.termsVersion, party, actor.personId ?? actor.id, said.note, work.now],
      );
      if (stands(promise.risks, saidBy(party))) work.record(commitmentRiskRaised(promise, saidBy(party)));
      else await raiseRisk(work, promise, saidBy(party));
      return viewFor(actor, promise);
    });
  }

  /** A partner takes back its own words; our staff whatever a person said, for they are told on the telephone that all is well. */
  takeBack(actor: Actor, id: CommitmentId, answer: AnswerDto): Promise<CommitmentView> {
    return this.uow.run(actor, async (work) => {
      const promise = await running(work, id, answer.termsVersion);
      const parties = actor.audience === 'partner' ? (['partner'] as const) : (['us', 'partner'] as const);
      await takeBackWords(work, id, parties, answer.note ?? null);
      for (const party of parties) await easeRisk(work, promise, saidBy(party));
      return viewFor(actor, promise);
    });
  }
}

const partyOf = (actor: Actor): 'us' | 'partner' => (actor.audience === 'partner' ? 'partner' : 'us');

async function running(work: Work, id: CommitmentId, termsVersion: number): Promise<Commitment> {
  const promise = await lockForAnswer(work, id, termsVersion);
  if (!isRunning(promise.state)) throw new NotAllowedNow('put_at_risk', promise.state, allowedActs(promise.state));
  return promise;
}

async function takeBackWords(work: Work, id: string, parties: readonly string[], note: string | null): Promise<void> {
  await work.query(
    `update risk_words set taken_back_at = $3, taken_back_by = $4, taken_back_note = $5
     where commitment_id = $1 and party = any($2) and taken_back_at is null`,
    [id, parties, work.now, work.actor.personId ?? work.actor.id, note],
  );
}
