import type { FactCatalogue } from '../../policies/facts/fact.rules.js';
import type { NearMiss } from '../../policies/table/near-misses.rules.js';
import type { Outcome } from '../../policies/table/policy-table.rules.js';

const WOULD_BE: Record<Outcome, string> = {
  statutory: 'would be theirs by law',
  never: 'would never be given',
  entitled: 'would be entitled',
  flexible: 'would be yours to decide',
  approval: 'would need approval',
};
const BOUND: readonly [sign: string, words: string][] = [
  ['≤ ', 'at most '],
  ['≥ ', 'at least '],
  ['< ', 'less than '],
  ['> ', 'more than '],
];

/** `would be entitled with at most 30 days; it is day 43` */
export const nearMissWords = (miss: NearMiss, catalogue: FactCatalogue): string =>
  `${WOULD_BE[miss.outcome]} with ${wanted(miss, catalogue)}; it is ${present(miss, catalogue)}`;

/** What was bent, as the ledger keeps it: `at most 30 days; it was day 43`. */
export const missWords = (miss: NearMiss, catalogue: FactCatalogue): string =>
  `${wanted(miss, catalogue)}; it was ${present(miss, catalogue)}`;

function wanted({ says, fact }: NearMiss, catalogue: FactCatalogue): string {
  const words = BOUND.reduce((text, [sign, spoken]) => text.replaceAll(sign, spoken), says);
  return isDays(fact, catalogue) ? words : `${catalogue.get(fact)?.label ?? fact} ${words}`;
}

const present = ({ value, fact }: NearMiss, catalogue: FactCatalogue): string =>
  isDays(fact, catalogue) ? `day ${value.replace(/ days$/, '')}` : value;

const isDays = (fact: string, catalogue: FactCatalogue): boolean => catalogue.get(fact)?.unit === 'days';
