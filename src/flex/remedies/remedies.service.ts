import { Injectable } from '@nestjs/common';
import { assertFresh, NotFound, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { changeDecision } from '../decisions/decision-changes.js';
import { Decision } from '../decisions/decision.entity.js';
import { Discretion } from '../discretion/discretion.service.js';
import { FollowOnPromises } from './follow-on-promises.js';
import type { ExecutionDto } from './remedies.dto.js';
import { RemediesQueries } from './remedies.queries.js';
import { Remedy, type RemedyId } from './remedy.entity.js';
import { ExecutionToldOtherwise, RemedyNotAllowedNow } from './remedy.errors.js';
import { remedyCancelled, remedyExecuted, remedyFailed, remedyOrdered } from './remedy.events.js';
import { allowedRemedyActs, remedyStateAfter, type RemedyAct, type RemedyState } from './remedy-states.rules.js';
import type { RemedyView } from './remedy.views.js';
import { writeRma } from './rma.rules.js';

interface Told {
  attempt: number;
  result: 'executed' | 'failed';
  reference: string | null;
  at: Date;
}

/** Has carried out what was granted, and hears what became of it. That it was done is never assumed. */
@Injectable()
export class Remedies {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly promises: FollowOnPromises,
    private readonly discretion: Discretion,
    private readonly queries: RemediesQueries,
  ) {}

  /** Orders what a granted decision gives, with the promises that follow; answers when the last of these is due. */
  async order(work: Work, decision: Decision): Promise<Date> {
    const remedy: Remedy = {
      id: work.newId('rem') as RemedyId,
      decisionId: decision.id,
      caseId: decision.caseId,
      kind: decision.remedy,
      amount: decision.amount,
      currency: decision.currency,
      details: decision.details,
      rma: decision.remedy === 'late_return' ? await nextRma(work) : null,
      state: 'ordered',
      attempt: 1,
      orderedAt: work.now,
      settledAt: null,
      version: 1,
    };
    await work.insert(Remedy, remedy);
    const due = await this.promises.make(work, remedy);
    work.record(remedyOrdered(remedy));
    return due;
  }

  /** What became of it. The same told again changes nothing. @throws ExecutionToldOtherwise, RemedyNotAllowedNow */
  tell(actor: Actor, id: RemedyId, told: ExecutionDto): Promise<RemedyView> {
    return this.uow.run(actor, async (work) => {
      const { remedy, decision } = await lockBoth(work, id);
      const attempt = told.attempt ?? remedy.attempt;
      const before = await answerTo(work, id, attempt);
      if (before && isOther(before, told)) throw new ExecutionToldOtherwise(before);
      // What failed once and was ordered again has another answer to come.
      if (!before) await this.hear(work, remedy, decision, attempt, told);
      return this.queries.view(work, id);
    });
  }

  /** What failed is tried once more, under the same promises. @throws RemedyNotAllowedNow */
  orderAgain(actor: Actor, id: RemedyId, ifMatch: number | undefined): Promise<RemedyView> {
    return this.uow.run(actor, async (work) => {
      const { remedy, decision } = await lockBoth(work, id);
      assertFresh(remedy.version, ifMatch);
      const state = stateAfter(remedy, 'order_again');
      await changeDecision(work, decision, 'order_again');
      await work.update(Remedy, remedy, {
        state,
        attempt: remedy.attempt + 1,
        orderedAt: work.now,
        settledAt: null,
      });
      work.record(remedyOrdered(remedy));
      return this.queries.view(work, id);
    });
  }

  /** Nothing of it is wanted any more; what was promised with it is let go of. Undefined where nothing was ordered. */
  async cancel(work: Work, decisionId: string, why: string): Promise<void> {
    const [remedy] = await work.find(Remedy, 'where decision_id = $1 for update', [decisionId]);
    if (!remedy) return;
    await work.update(Remedy, remedy, { state: stateAfter(remedy, 'cancel'), settledAt: work.now });
    await this.promises.letGo(work, remedy.id, why);
    work.record(remedyCancelled(remedy));
  }

  private async hear(
    work: Work,
    remedy: Remedy,
    decision: Decision,
    attempt: number,
    told: ExecutionDto,
  ): Promise<void> {
    const act = told.result === 'executed' ? 'execute' : 'fail';
    if (attempt !== remedy.attempt) throw new RemedyNotAllowedNow(act, remedy.state, allowedRemedyActs(remedy.state));
    const state = stateAfter(remedy, act);
    await work.query(
      `insert into remedy_answers (remedy_id, attempt, result, reference, failure, by, at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        remedy.id,
        attempt,
        told.result,
        told.reference ?? null,
        told.result === 'failed' ? told.failure! : null,
        work.actor.personId ?? work.actor.id,
        work.now,
      ],
    );
    await work.update(Remedy, remedy, { state, settledAt: work.now });
    await changeDecision(work, decision, act);
    if (state === 'executed') {
      await this.promises.keep(work, remedy.id);
      await this.discretion.settle(work, remedy.decisionId, 'post');
    }
    work.record(state === 'executed' ? remedyExecuted(remedy) : remedyFailed(remedy));
  }
}

/** The decision before its remedy, as everybody locks them: two who wait for each other would wait for ever. @throws NotFound */
async function lockBoth(work: Work, id: RemedyId): Promise<{ remedy: Remedy; decision: Decision }> {
  const found = await work.findOne(Remedy, id);
  if (!found) throw new NotFound();
  const decision = await work.lock(Decision, found.decisionId);
  return { decision, remedy: await work.lock(Remedy, id) };
}

function stateAfter(remedy: Remedy, act: RemedyAct): RemedyState {
  const state = remedyStateAfter(remedy.state, act);
  if (!state) throw new RemedyNotAllowedNow(act, remedy.state, allowedRemedyActs(remedy.state));
  return state;
}

async function answerTo(work: Work, id: string, attempt: number): Promise<Told | undefined> {
  const [told] = await work.query<Told>(
    'select attempt, result, reference, at from remedy_answers where remedy_id = $1 and attempt = $2',
    [id, attempt],
  );
  return told;
}

const isOther = (before: Told, told: ExecutionDto): boolean =>
  before.result !== told.result || before.reference !== (told.reference ?? null);

async function nextRma(work: Work): Promise<string> {
  const [row] = await work.query<{ number: string }>(`select nextval('remedy_returns_seq') as number`);
  return writeRma(Number(row!.number));
}
