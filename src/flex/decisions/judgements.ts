import { Injectable } from '@nestjs/common';
import type { Case } from '../../cases/index.js';
import { Order } from '../../customers/index.js';
import { Invalid, type Work } from '../../platform/index.js';
import {
  CATALOGUE,
  misfitsIn,
  PolicyBook,
  type Facts,
  type PolicyAnswer,
  type PolicyInForce,
  type VersionBecause,
} from '../../policies/index.js';
import { FactsOfCase, valuesOf, type KnownFacts } from '../facts/facts-of-case.js';
import type { Decision } from './decision.entity.js';
import { ClaimedOutsideCase } from './decision.errors.js';

/** What the customer asks for: when, and what is known of it. */
export interface Claim {
  readonly at: Date;
  readonly boughtAt: Date | null;
  /** In which the order's sums are; null where there is none. */
  readonly currency: string | null;
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
    return { at, ...(await purchase(work, found.orderId)), known };
  }

  /** The claim a decision was made on, with the facts as they were known then. */
  async claimOf(work: Work, { orderId, claimedAt, decidedAt, facts }: Decision): Promise<Claim> {
    return { at: claimedAt ?? decidedAt, ...(await purchase(work, orderId)), known: facts };
  }

  /** The version counts that was in force at the claim, or at the purchase where that one is better for the customer. */
  async judge(work: Work, policy: PolicyInForce, { at, boughtAt, currency, known }: Claim): Promise<Judgement> {
    const values = valuesOf(currency === policy.currency ? known : withoutSumsOfOrder(known));
    const times = { claimedAt: at, boughtAt: boughtAt && boughtAt < at ? boughtAt : null };
    const { version, because, decision, ask } = (await this.book.versionFor(work, policy.policyId, times, values))!;
    return {
      policy: version,
      because,
      answer: decision,
      ask: ask.map((fact) => ({ fact, label: CATALOGUE.get(fact)?.label ?? fact })),
    };
  }
}

async function purchase(work: Work, orderId: string | null): Promise<Pick<Claim, 'boughtAt' | 'currency'>> {
  const order = orderId ? await work.findOne(Order, orderId) : undefined;
  return { boughtAt: order?.placedAt ?? null, currency: order?.currency ?? null };
}

/** A policy compares sums in its own currency: what our rows say in another is not known to it. */
const withoutSumsOfOrder = (known: KnownFacts): KnownFacts =>
  Object.fromEntries(
    Object.entries(known).filter(([name, { source }]) => !(SUMS.includes(name) && source === 'order')),
  );
const SUMS = ['item_value', 'order_total'];

function statedFacts(given: object): Facts {
  const faults = misfitsIn(CATALOGUE, given as Record<string, unknown>);
  if (faults.length > 0)
    throw new Invalid(faults.slice(0, 100).map((problem) => ({ field: 'facts', problem: problem.slice(0, 200) })));
  return given as Facts;
}
