import type { FactDefinition, Facts, FactValue } from '../../policies/facts/fact.rules.js';

/** A fact with how it is known: read from our rows, or stated by somebody. */
export interface KnownFact {
  readonly value: FactValue;
  readonly source: FactDefinition['source'];
  /** Who stated it; null: nobody had to. */
  readonly by: string | null;
  /** When it was stated; of what our rows say, as of when they were asked. */
  readonly at: string;
}
/** By name. What is not here is not known. */
export type KnownFacts = Readonly<Record<string, KnownFact>>;

/** What somebody said of a fact, beside what our rows say. */
export interface StatedFact {
  readonly value: FactValue;
  readonly by: string | null;
  readonly at: string;
}

/** What policies decide by. */
export const valuesOf = (known: KnownFacts): Facts =>
  Object.fromEntries(Object.entries(known).map(([name, { value }]) => [name, value]));

/**
 * What is known of a case: what our rows say, and where they say nothing what somebody stated. A statement overrides our rows only in what is
 * somebody's to state.
 */
export function joined(
  catalogue: Iterable<FactDefinition>,
  computed: KnownFacts,
  stated: Readonly<Record<string, StatedFact>>,
): KnownFacts {
  const known: Record<string, KnownFact> = {};
  for (const { name, source } of catalogue) {
    const [ours, theirs] = [computed[name], stated[name]];
    const fact = theirs && (source === 'stated' || !ours) ? { ...theirs, source: 'stated' as const } : ours;
    if (fact) known[name] = fact;
  }
  return known;
}

/** Whether what somebody stated is not what our rows say. */
export const contradicts = (computed: KnownFact | undefined, stated: StatedFact | undefined): boolean =>
  computed !== undefined && stated !== undefined && computed.value !== stated.value;
