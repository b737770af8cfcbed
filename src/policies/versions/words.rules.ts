import { shown, type FactCatalogue, type Facts } from '../facts/fact.rules.js';
import { sumInWords } from '../money.rules.js';
import { wordsFor, type Cell } from '../table/cell.rules.js';
import type { NearMiss } from '../table/near-misses.rules.js';
import type { Limits, Outcome } from '../table/policy-table.rules.js';

/** Outcomes as people say them. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  statutory: 'the law gives it',
  never: 'it must never be',
  entitled: 'the policy gives it',
  flexible: 'whoever serves the customer may give it',
  approval: 'somebody else has to agree',
};

/** A situation: `days since delivery: 43 days; opened: no`. */
export const situationInWords = (facts: Facts, catalogue: FactCatalogue): string =>
  Object.entries(facts)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${labelOf(catalogue, name)}: ${shown(catalogue.get(name) ?? NAMELESS, value!)}`)
    .join('; ') || 'nothing is known';

/** A cell, or that there is none. */
export function cellInWords(catalogue: FactCatalogue, name: string, cell: Cell | undefined): string {
  const fact = catalogue.get(name);
  return cell && fact ? wordsFor(fact, cell) : 'anything';
}

export const labelOf = (catalogue: FactCatalogue, name: string): string => catalogue.get(name)?.label ?? name;

export const limitsInWords = ({ most, needsReason }: Limits = {}): string =>
  [most ? `at most ${sumInWords(most)}` : 'no limit', ...(needsReason ? ['with a reason'] : [])].join(', ');

/** What was missed by one cell: `the policy gives it with days since delivery ≤ 30 days; here it is 43 days`. */
export const nearMissInWords = ({ outcome, fact, says, value }: NearMiss, catalogue: FactCatalogue): string =>
  `${OUTCOME_WORDS[outcome]} with ${labelOf(catalogue, fact)} ${says}; here it is ${value}`;

const NAMELESS = { name: '', label: '', type: 'choice', source: 'stated', sensitivity: 'plain' } as const;
