import { Injectable } from '@nestjs/common';
import type { Case } from '../../cases/index.js';
import { Order } from '../../customers/index.js';
import { Invalid, type Work } from '../../platform/index.js';
import {
  CATALOGUE,
  decide,
  misfitsIn,
  PolicyBook,
  type Facts,
  type PolicyAnswer,
  type PolicyInForce,
} from '../../policies/index.js';
import { FactsOfCase, valuesOf, type KnownFacts } from '../facts/facts-of-case.js';
import type { Decision } from './decision.entity.js';
import { ClaimedOutsideCase } from './decision.errors.js';
import { chooseVersion, type VersionBecause } from './version-choice.rules.js';

/** What the customer asks for: when, and what is known of it. */
export interface Claim {
  readonly at: Date;
  readonly boughtAt: Date | null;
  readonly known: KnownFacts;
}

/** What a policy says to a claim. */
export interface Judgement {
  readonly policy: PolicyInForce;
  readonly because: VersionBecause;
  readonly answer: PolicyAnswer;
  /** Facts somebody has to say before anything is granted. */
  readonly ask: readonly { fact: string; label: string }[];
}

/** Asks policies what they say to a case: by the version in force, or that of the purchase where it is better for the customer. */
@Injectable()
export class Judgements {
  constructor(
    private readonly book: PolicyBook,
    private readonly facts: FactsOfCase,
  ) {}

  /** @throws ClaimedOutsideCase; Invalid where a stated fact is none */
  async claim(work: Work, found: Case, asked: { claimedAt?: string | null; facts?: object | null }): Promise<Claim> {
    const stated = statedFacts(asked.facts ?? {});
    const at = asked.claimedAt ? new Date(asked.claimedAt) : work.now;
    if (at > work.now || (asked.claimedAt && at < found.receivedAt)) throw new ClaimedOutsideCase(found.receivedAt);
    const known = await this.facts.gather(work, found.id, at, stated);
    return { at, boughtAt: await boughtAt(work, found.orderId), known };
  }

  /** The claim a decision was made on, with the facts as they were known then. */
  async claimOf(work: Work, { orderId, claimedAt, decidedAt, facts }: Decision): Promise<Claim> {
    return { at: claimedAt ?? decidedAt, boughtAt: await boughtAt(work, orderId), known: facts };
  }

  async judge(work: Work, policy: PolicyInForce, { at, boughtAt, known }: Claim): Promise<Judgement> {
    const bought = boughtAt && boughtAt < at ? await this.book.inForce(work, policy.policyId, boughtAt) : undefined;
    const shown = bought && bought.number !== policy.number ? bought : undefined;
    const values = valuesOf(known);
    const [now, then] = [decide(policy.compiled, values), shown && decide(shown.compiled, values)];
    const { because, ask } = chooseVersion(now, then);
    const [chosen, answer] = because === 'in_force' ? [policy, now] : [shown!, then!];
    return {
      policy: chosen,
      because,
      answer,
      ask: ask.map((fact) => ({ fact, label: CATALOGUE.get(fact)?.label ?? fact })),
    };
  }
}

async function boughtAt(work: Work, orderId: string | null): Promise<Date | null> {
  const order = orderId ? await work.findOne(Order, orderId) : undefined;
  return order?.placedAt ?? null;
}

function statedFacts(given: object): Facts {
  const faults = misfitsIn(CATALOGUE, given as Record<string, unknown>);
  if (faults.length > 0)
    throw new Invalid(faults.slice(0, 100).map((problem) => ({ field: 'facts', problem: problem.slice(0, 200) })));
  return given as Facts;
}
