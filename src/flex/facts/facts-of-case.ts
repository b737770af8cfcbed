import { Injectable } from '@nestjs/common';
import { NotFound, type Work } from '../../platform/index.js';
import { CATALOGUE, readFacts, type Facts } from '../../policies/index.js';
import { rowsOfCase, statementsOf } from './case-facts.queries.js';
import { computedFacts, type Claimed } from './computed-facts.rules.js';
import { joined, type KnownFacts, type StatedFact } from './known-fact.rules.js';

export { valuesOf, type KnownFact, type KnownFacts } from './known-fact.rules.js';

/** Gathers what is known of a case at an instant: what policies decide it by. */
@Injectable()
export class FactsOfCase {
  /**
   * `stated` is said now, by whoever acts, and takes the place of what was stated before; `claimed` says what of the order it is about, and in which
   * currency sums are compared. @throws Invalid for facts nobody catalogued, NotFound
   */
  async gather(work: Work, caseId: string, asOf: Date, stated: Facts = {}, claimed: Claimed = {}): Promise<KnownFacts> {
    const rows = await rowsOfCase(work, caseId, asOf);
    if (!rows) throw new NotFound();
    const statements: Record<string, StatedFact> = Object.fromEntries(
      [...(await statementsOf(work, caseId, asOf))].map(([name, { value, by, at }]) => [name, { value, by, at }]),
    );
    const [by, at] = [work.actor.personId ?? null, asOf.toISOString()];
    for (const [name, value] of Object.entries(readFacts(stated)))
      if (value !== undefined) statements[name] = { value, by, at };
    return joined(CATALOGUE.values(), computedFacts(rows, asOf, claimed), statements);
  }
}
