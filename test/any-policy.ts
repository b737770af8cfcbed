import fc from 'fast-check';
import { CATALOGUE } from '../src/policies/facts/catalogue.rules.js';
import type { FactDefinition, Facts, FactValue } from '../src/policies/facts/fact.rules.js';
import { faultsInCell, type Cell } from '../src/policies/table/cell.rules.js';
import { OUTCOMES, type Limits, type PolicyRow } from '../src/policies/table/policy-table.rules.js';

/** Tables and facts of every kind, for what must hold of all of them. Numbers are small, so that rows and facts often meet. */
export const FACTS = [...CATALOGUE.values()];

export const valueOf = (fact: FactDefinition): fc.Arbitrary<FactValue> =>
  fact.type === 'boolean'
    ? fc.boolean()
    : fact.type === 'choice'
      ? fc.constantFrom(...fact.values!)
      : fc.integer({ min: -2, max: 12 });

export const cellOf = (fact: FactDefinition): fc.Arbitrary<Cell> => {
  const is = valueOf(fact).map((value): Cell => ({ is: value }));
  if (fact.type === 'boolean') return is;
  const list = fc
    .uniqueArray(valueOf(fact), { minLength: 1, maxLength: 3 })
    .map((values): Cell => ({ in: values as string[] }));
  if (fact.type === 'choice') return fc.oneof(is, list);
  const span = fc
    .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }), fc.boolean(), fc.boolean())
    .map(([a, b, open, end]): Cell => ({
      between: { ...(open ? {} : { from: Math.min(a, b) }), ...(end || open ? { to: Math.max(a, b) } : {}) },
    }));
  return fc.oneof(is, list, span).filter((cell) => faultsInCell(fact, cell).length === 0);
};

const rowOf = (id: number, facts: readonly FactDefinition[], limits: fc.Arbitrary<Limits>): fc.Arbitrary<PolicyRow> =>
  fc.record({
    id: fc.constant(`row ${id}`),
    cells: fc
      .uniqueArray(fc.constantFrom(...facts), { maxLength: 3 })
      .chain((chosen) => fc.tuple(...chosen.map((fact) => cellOf(fact).map((cell) => [fact.name, cell] as const))))
      .map((cells) => Object.fromEntries(cells)),
    outcome: fc.constantFrom(...OUTCOMES),
    limits,
    says: fc.constant('so'),
  });

const NO_LIMITS = fc.constant<Limits>({});
export const ANY_LIMITS = fc
  .option(fc.integer({ min: 0, max: 3 }), { nil: undefined })
  .map((amount): Limits => (amount === undefined ? {} : { most: { amount, currency: 'EUR' } }));

/** One to six rows, about these facts. */
export const policyTable = (facts: readonly FactDefinition[] = FACTS, limits = NO_LIMITS): fc.Arbitrary<PolicyRow[]> =>
  fc
    .integer({ min: 1, max: 6 })
    .chain((rows) => fc.tuple(...Array.from({ length: rows }, (_, id) => rowOf(id, facts, limits))));

/** Every fact known. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .tuple(...FACTS.map((fact) => valueOf(fact).map((value) => [fact.name, value] as const)))
  .map((values) => Object.fromEntries(values));
