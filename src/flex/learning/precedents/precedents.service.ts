import { Injectable } from '@nestjs/common';
import { instant, Invalid, NotFound, UnitOfWork, type Actor, type Work } from '../../../platform/index.js';
import { CATALOGUE, misfitsIn, type Facts, type FactValue } from '../../../policies/index.js';
import { roundHalfEven } from '../../../statistics/index.js';
import { FactsOfCase, valuesOf } from '../../facts/facts-of-case.js';
import { factsNamed } from '../decided.sql.js';
import { headOf, type PolicyHead } from '../policy-head.queries.js';
import {
  earlierDecisions,
  shownDecisions,
  type EarlierDecision,
  type ShownDecision,
} from './earlier-decisions.queries.js';
import { consistencyNotes, differencesBetween, Likeness, weightsOf } from './likeness.rules.js';
import type { PrecedentsDto } from './precedents.dto.js';
import type { GivenAmountsView, PrecedentsView, PrecedentView } from './precedent.views.js';

interface Question {
  readonly head: PolicyHead;
  readonly facts: Facts;
  readonly remedy: string | null;
  readonly amount: number | null;
  readonly before: Date;
  readonly apart: string | null;
}

/** How like cases were decided before: to be seen before somebody decides, and beside what was decided. */
@Injectable()
export class PrecedentsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly facts: FactsOfCase,
  ) {}

  /** For a case somebody is about to decide. */
  ofCase(actor: Actor, caseId: string, { policyId, remedy, amount, facts }: PrecedentsDto): Promise<PrecedentsView> {
    const stated = readStated(facts);
    return this.uow.read(actor, async (work) => {
      const [found] = await work.query('select from cases where id = $1', [caseId]);
      if (!found) throw new NotFound();
      const head = await headOf(work, policyId).catch(refuseUnknownPolicy);
      const known = await this.facts.gather(work, caseId, work.now, stated);
      const question = { head, remedy: remedy ?? null, amount: amount ?? null, before: work.now, apart: null };
      return this.answer(work, { ...question, facts: valuesOf(known) });
    });
  }

  /** For one that was decided: what could be known then. */
  ofDecision(actor: Actor, decisionId: string): Promise<PrecedentsView> {
    return this.uow.read(actor, async (work) => {
      const [decision] = await work.query<Decided>(
        `select d.policy_id as "policyId", d.remedy, d.amount, d.decided_at as "decidedAt", ${factsNamed('$2')} as facts
         from decisions d where d.id = $1`,
        [decisionId, [...CATALOGUE.keys()]],
      );
      if (!decision) throw new NotFound();
      const { policyId, remedy, amount, decidedAt, facts } = decision;
      return this.answer(work, {
        head: await headOf(work, policyId),
        ...{ facts, remedy, amount: amount === null ? null : Number(amount), before: decidedAt, apart: decisionId },
      });
    });
  }

  private async answer(work: Work, { head, facts, ...which }: Question): Promise<PrecedentsView> {
    const weights = weightsOf(head.weights);
    const likeness = new Likeness<EarlierDecision>(facts, weights);
    let considered = 0;
    const wanted = { ...which, policyId: head.id, facts: Object.keys(weights) };
    for await (const batch of earlierDecisions(work, wanted)) {
      for (const decision of batch) likeness.take(decision);
      considered += batch.length;
    }
    const { nearest, like } = likeness;
    const rows = await shownDecisions(
      work,
      nearest.map(({ decision }) => decision.id),
    );
    const precedents = nearest.map(({ decision, similarity }): PrecedentView => {
      const row = rows.find(({ id }) => id === decision.id)!;
      const differs = differencesBetween(facts, decision.facts, weights);
      return { ...viewOf(row), similarity: roundHalfEven(similarity, 3), granted: decision.granted, differs };
    });
    return {
      policyId: head.id,
      precedents,
      like: { count: like.of, granted: like.granted },
      notes: consistencyNotes(like),
      given: givenAmounts(precedents, which.amount, head.currency),
      considered,
    };
  }
}

interface Decided {
  policyId: string;
  remedy: string;
  amount: string | null;
  decidedAt: Date;
  facts: Facts;
}

/** @throws Invalid */
function readStated(text: string | undefined): Record<string, FactValue> {
  if (text === undefined) return {};
  const stated = parsed(text);
  if (typeof stated !== 'object' || stated === null || Array.isArray(stated))
    throw new Invalid([{ field: 'facts', problem: 'is a JSON object of facts by their names' }]);
  const faults = misfitsIn(CATALOGUE, stated as Record<string, unknown>);
  if (faults.length > 0) throw new Invalid(faults.slice(0, 20).map((problem) => ({ field: 'facts', problem })));
  return stated as Record<string, FactValue>;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuseUnknownPolicy(error: unknown): never {
  throw error instanceof NotFound ? new Invalid([{ field: 'policyId', problem: 'there is no such policy' }]) : error;
}

const viewOf = (row: ShownDecision): Omit<PrecedentView, 'similarity' | 'granted' | 'differs'> => ({
  decisionId: row.id,
  caseId: row.caseId,
  caseNumber: Number(row.caseNumber),
  outcome: row.outcome,
  remedy: row.remedy,
  amount: row.amount === null ? null : { amount: Number(row.amount), currency: row.currency! },
  reasonCode: row.reasonCode,
  decidedAt: instant(row.decidedAt),
});

const COMPARED = { more: 'more than', less: 'less than', alike: 'as much as' };

function givenAmounts(
  precedents: readonly PrecedentView[],
  asked: number | null,
  currency: string,
): GivenAmountsView | null {
  const sums = precedents.flatMap(({ granted, amount }) =>
    granted && amount?.currency === currency ? [amount.amount] : [],
  );
  if (sums.length === 0) return null;
  const [least, most] = [Math.min(...sums), Math.max(...sums)];
  const compared = asked === null ? null : asked > most ? 'more' : asked < least ? 'less' : 'alike';
  const says = compared && `This is ${COMPARED[compared]} the like cases above were given.`;
  return { least, most, currency, compared, says };
}
