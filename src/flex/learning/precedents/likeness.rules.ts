import { CATALOGUE } from '../../../policies/facts/catalogue.rules.js';
import { shown, type Facts, type FactValue } from '../../../policies/facts/fact.rules.js';
import { similarity, type Weights } from '../../../policies/learning/similarity.rules.js';

/** What is shown as a precedent is at least so much alike, and there are at most so many. */
export const PRECEDENT_FROM = 0.7;
export const MOST_PRECEDENTS = 5;
/** What is held against a decision is at least so much alike, and of so many at least this share went the other way. */
export const LIKE_FROM = 0.8;
export const FEWEST_LIKE = 8;
export const CLEAR_SHARE = 0.8;

/** A decision made before, with what is known of how it went. */
export interface Earlier {
  readonly facts: Facts;
  readonly granted: boolean;
}

/** How like decisions went. */
export interface LikeDecisions {
  readonly of: number;
  readonly granted: number;
}

/** A policy that weighs nothing counts everything alike. */
export const weightsOf = (weights: Weights): Weights =>
  Object.values(weights).some((weight) => weight > 0)
    ? weights
    : Object.fromEntries([...CATALOGUE.keys()].map((name) => [name, 1]));

/** Goes through earlier decisions one by one and keeps the nearest only, so that there may be any number; give the newest first. */
export class Likeness<Decision extends Earlier> {
  readonly nearest: { readonly decision: Decision; readonly similarity: number }[] = [];
  readonly like = { of: 0, granted: 0 };

  constructor(
    private readonly asked: Facts,
    private readonly weights: Weights,
  ) {}

  take(decision: Decision): void {
    const alike = similarity(this.asked, decision.facts, this.weights, CATALOGUE) ?? 0;
    // Nine tenths less a rounding error are nine tenths.
    const at = Math.round(alike * 1e9) / 1e9;
    if (at >= LIKE_FROM) this.like.of += 1;
    if (at >= LIKE_FROM && decision.granted) this.like.granted += 1;
    if (at < PRECEDENT_FROM) return;
    const behind = this.nearest.findIndex(({ similarity: its }) => its < at);
    const place = behind < 0 ? this.nearest.length : behind;
    if (place >= MOST_PRECEDENTS) return;
    this.nearest.splice(place, 0, { decision, similarity: at });
    if (this.nearest.length > MOST_PRECEDENTS) this.nearest.pop();
  }
}

/** What somebody should know before deciding against how like cases were decided: a note, never a block. Null where there is nothing to say. */
export function consistencyNotes({ of, granted }: LikeDecisions): {
  ifGranted: string | null;
  ifRefused: string | null;
} {
  const clearly = (share: number): boolean => of >= FEWEST_LIKE && share / of >= CLEAR_SHARE;
  return {
    ifGranted: clearly(of - granted)
      ? `${of - granted} of ${of} like cases were refused this. Granting it is open to you; say why this one is different.`
      : null,
    ifRefused: clearly(granted)
      ? `${granted} of ${of} like cases were granted this. Refusing it is open to you; say why this one is different.`
      : null,
  };
}

/** A fact that is one way here and another way there. */
export interface Difference {
  readonly fact: string;
  readonly label: string;
  readonly unit: string | null;
  readonly hereIs: FactValue | null;
  readonly thereIs: FactValue | null;
  /** Null: not known. */
  readonly here: string | null;
  readonly there: string | null;
  readonly says: string;
}

/** What tells two situations apart, in the facts that count, those that count most first. */
export function differencesBetween(here: Facts, there: Facts, weights: Weights): Difference[] {
  return Object.entries(weights)
    .filter(([name, weight]) => weight > 0 && here[name] !== there[name])
    .sort(([, a], [, b]) => b - a)
    .flatMap(([name]) => {
      const fact = CATALOGUE.get(name);
      if (!fact) return [];
      const [ours, theirs] = [here[name], there[name]].map((value) =>
        value === undefined ? null : shown(fact, value),
      );
      const says = `${fact.label}: ${theirs ?? 'not known'} there, ${ours ?? 'not known'} here`;
      const values = { hereIs: here[name] ?? null, thereIs: there[name] ?? null };
      return [{ fact: name, label: fact.label, unit: fact.unit ?? null, ...values, here: ours!, there: theirs!, says }];
    });
}
