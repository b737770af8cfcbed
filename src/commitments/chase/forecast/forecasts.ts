import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, UnitOfWork, type Work } from '../../../platform/index.js';
import { ChaseSchedule } from '../chase-schedule.js';
import { circumstancesOf, hasNewTime } from '../circumstances.queries.js';
import type { LadderDraftDto } from '../ladders/ladder.dto.js';
import { refuseFaulty } from '../ladders/ladders.service.js';
import { pauseInForce } from '../pauses/pauses.queries.js';
import { Commitment, type CommitmentId } from '../../commitment.entity.js';
import type { Rung, Step } from '../rung.rules.js';
import { stepsAhead, type ForecastView } from './forecast.views.js';

/** Says what a chase will do, by the rule that does it. */
@Injectable()
export class Forecasts {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly schedule: ChaseSchedule,
  ) {}

  /** @throws NotFound */
  of(actor: Actor, id: CommitmentId): Promise<ForecastView> {
    return this.uow.read(actor, async (work) => {
      const commitment = await work.findOne(Commitment, id);
      if (!commitment) throw new NotFound();
      return this.forecast(work, commitment);
    });
  }

  /** Within a larger work. */
  async forecast(work: Work, commitment: Commitment): Promise<ForecastView> {
    const { steps, rungs } = await this.schedule.plan(work, commitment);
    return view(work, commitment, steps, rungs, commitment.ladderId);
  }

  /** A draft against a promise, as if its terms were new. @throws NotFound, Invalid naming everything wrong with the draft */
  ofDraft(actor: Actor, { commitmentId, rungs }: LadderDraftDto): Promise<ForecastView> {
    return this.uow.run(actor, async (work) => {
      const commitment = await work.findOne(Commitment, commitmentId);
      if (!commitment) throw new NotFound('There is no such promise here.');
      refuseFaulty(commitment.promiser === 'us' ? 'own' : 'partner', rungs);
      return view(work, commitment, await this.schedule.planOn(work, commitment, rungs), rungs, null);
    });
  }
}

async function view(
  work: Work,
  commitment: Commitment,
  steps: readonly Step[],
  rungs: readonly Rung[],
  ladderId: string | null,
): Promise<ForecastView> {
  const taken = await work.query<{ step: string }>(
    'select step from chase_steps where commitment_id = $1 and terms_version = $2',
    [commitment.id, commitment.termsVersion],
  );
  const [next] = await work.query<{ dueAt: Date }>('select due_at as "dueAt" from chases where commitment_id = $1', [
    commitment.id,
  ]);
  // On a ladder that is climbed, from the step that comes next; of a draft, from now on.
  const from = ladderId ? next?.dueAt : work.now;
  const ahead = from
    ? steps.filter(({ step, at }) => at >= from && (!ladderId || !taken.some((done) => done.step === step)))
    : [];
  const facts = { dueAt: commitment.dueAt, newTime: await hasNewTime(work, commitment) };
  return {
    commitmentId: commitment.id,
    termsVersion: commitment.termsVersion,
    ladderId,
    pause: await pauseInForce(work, commitment),
    ahead: stepsAhead(ahead, rungs, facts, await circumstancesOf(work, commitment)),
  };
}
