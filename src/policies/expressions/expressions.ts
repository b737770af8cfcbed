import type { FactCatalogue, Facts } from '../facts/fact.rules.js';

/** Three-valued: what depends on a fact nobody knows is neither true nor false (Kleene). */
export type Truth = 'true' | 'false' | 'unknown';

/** What the desk asks of an expression language. Two engines answer it: one that ships, one that tests hold beside it. */
export interface Expressions<Compiled> {
  /** Everything that is wrong with `source`; empty when it is a yes-or-no question about catalogued facts and nothing more. */
  check(source: string, catalogue: FactCatalogue): string[];
  /** @throws when `check` finds anything */
  compile(source: string, catalogue: FactCatalogue): Compiled;
  evaluate(compiled: Compiled, facts: Facts): Truth;
}
