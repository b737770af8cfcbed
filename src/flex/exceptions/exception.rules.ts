import { CATALOGUE } from '../../policies/facts/catalogue.rules.js';

export { REASON_CODES, REMEDIES, type ReasonCode, type Remedy } from '../../policies/remedy.rules.js';

/** By what right a rule was bent: whoever served the customer might, or somebody else agreed. */
export const AUTHORITIES = ['discretion', 'approval'] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** A fact as it was known when it was decided by. */
export interface KnownFact {
  readonly value: unknown;
  readonly source: string;
  readonly by: string | null;
  readonly at: string;
}
export type KnownFacts = Readonly<Record<string, KnownFact>>;

/** The facts that may leave the house, by name: those that are not catalogued any more count as sensitive. */
export const PLAIN_FACTS: readonly string[] = [...CATALOGUE.values()]
  .filter(({ sensitivity }) => sensitivity === 'plain')
  .map(({ name }) => name);

export const isSensitive = (fact: string): boolean => !PLAIN_FACTS.includes(fact);

/** What a fact is called where people read it; its name where it is not catalogued any more. */
export const labelOf = (fact: string): string => CATALOGUE.get(fact)?.label ?? fact;

/** The plain ones among these facts, their values alone. */
export function plainFacts(facts: KnownFacts): Record<string, unknown> {
  return Object.fromEntries(
    PLAIN_FACTS.filter((name) => facts[name] !== undefined).map((name) => [name, facts[name]!.value]),
  );
}
