import { CATALOGUE, factShown, type FactDefinition, type FactValue } from '../../policies/index.js';
import type { StatedRow } from './case-facts.queries.js';
import { contradicts, type KnownFact, type KnownFacts } from './known-fact.rules.js';

/** What somebody stated, whether it counts or not. */
export class StatementView {
  value!: unknown;
  says!: string;
  by!: string | null;
  at!: string;
  note!: string | null;
  entryId!: string | null;
}

/** What our rows say, whether it counts or not. */
export class ComputedView {
  value!: unknown;
  says!: string;
  source!: string;
}

/** A fact of the catalogue, as it is known of one case. */
export class CaseFactView {
  name!: string;
  label!: string;
  type!: 'number' | 'boolean' | 'choice';
  unit!: string | null;
  /** All values of a choice. */
  values!: string[] | null;
  sensitivity!: 'plain' | 'sensitive';
  known!: boolean;
  /** Null: unknown. */
  value!: unknown;
  /** `43 days`, `no`, `unknown`. */
  says!: string;
  /** Where it is known from; null: unknown. */
  source!: 'order' | 'shipment' | 'case' | 'customer' | 'stated' | null;
  by!: string | null;
  at!: string | null;
  computed!: ComputedView | null;
  stated!: StatementView | null;
  /** What was stated is not what our rows say. */
  contradicted!: boolean;
}

export class CaseFactsView {
  items!: CaseFactView[];
}

interface Parts {
  known: KnownFacts;
  computed: KnownFacts;
  stated: ReadonlyMap<string, StatedRow>;
}

export const caseFactViews = (parts: Parts): CaseFactView[] =>
  [...CATALOGUE.values()].map((fact) => caseFactView(fact, parts));

function caseFactView(fact: FactDefinition, { known, computed, stated }: Parts): CaseFactView {
  const [counts, ours, theirs] = [known[fact.name], computed[fact.name], stated.get(fact.name)];
  return {
    name: fact.name,
    label: fact.label,
    type: fact.type,
    unit: fact.unit ?? null,
    values: fact.values ? [...fact.values] : null,
    sensitivity: fact.sensitivity,
    known: counts !== undefined,
    value: valueOf(counts),
    says: counts ? factShown(fact, counts.value) : 'unknown',
    source: counts?.source ?? null,
    by: counts?.by ?? null,
    at: counts?.at ?? null,
    computed: ours ? { value: ours.value, says: factShown(fact, ours.value), source: ours.source } : null,
    stated: theirs
      ? {
          ...{ value: theirs.value, says: factShown(fact, theirs.value), by: theirs.by, at: theirs.at },
          ...{ note: theirs.note, entryId: theirs.entryId },
        }
      : null,
    contradicted: contradicts(ours, theirs),
  };
}

const valueOf = (fact: KnownFact | undefined): FactValue | null => fact?.value ?? null;
