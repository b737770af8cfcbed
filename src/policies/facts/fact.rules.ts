/** What a fact may be. A missing one is never false, zero or empty: it is unknown. */
export type FactValue = number | boolean | string;
export type Facts = Readonly<Record<string, FactValue | undefined>>;

/** A fact policies may speak of. Nothing that is not catalogued can be used, and no score of a person is. */
export interface FactDefinition {
  readonly name: string;
  readonly type: 'number' | 'boolean' | 'choice';
  /** What it is called where people read it. */
  readonly label: string;
  /** `days`, `EUR`: what the numbers count. */
  readonly unit?: string;
  /** Only whole numbers: there is nothing between 30 and 31 days. */
  readonly whole?: boolean;
  /** The span between far ends, against which a difference is measured (Gower 1971). */
  readonly range?: number;
  /** All values of a choice. */
  readonly values?: readonly string[];
  /** Who knows it: read from our own rows, or said by somebody. */
  readonly source: 'order' | 'shipment' | 'case' | 'customer' | 'stated';
  /** Sensitive facts are left out of exports and of what partners are told. */
  readonly sensitivity: 'plain' | 'sensitive';
}

export type FactCatalogue = ReadonlyMap<string, FactDefinition>;

/** Why this value cannot be a value of this fact; undefined when it can. */
export function misfit(fact: FactDefinition, value: unknown): string | undefined {
  if (fact.type === 'boolean') return typeof value === 'boolean' ? undefined : `${fact.name} is yes or no`;
  if (fact.type === 'choice')
    return typeof value === 'string' && fact.values!.includes(value)
      ? undefined
      : `${fact.name} is one of ${fact.values!.join(', ')}`;
  if (typeof value !== 'number' || !Number.isFinite(value)) return `${fact.name} is a number`;
  return fact.whole && !Number.isInteger(value) ? `${fact.name} is a whole number` : undefined;
}

/** What is wrong with facts as somebody stated them: unknown names, values of another type. Empty when all fit. */
export function misfitsIn(catalogue: FactCatalogue, facts: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(facts).flatMap(([name, value]) => {
    const fact = catalogue.get(name);
    const why = fact ? misfit(fact, value) : `there is no fact ${name}`;
    return why ? [why] : [];
  });
}

/** A value as people read it, with its unit. */
export function shown(fact: FactDefinition, value: FactValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return fact.unit && typeof value === 'number' ? `${value} ${fact.unit}` : String(value);
}
