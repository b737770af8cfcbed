import { Money } from '../../../platform/index.js';

export class FactDifferenceView {
  /** By its name in the catalogue. */
  fact!: string;
  label!: string;
  /** What its numbers count, such as `days`. */
  unit!: string | null;
  /** The plain values; null: not known. */
  hereIs!: unknown;
  thereIs!: unknown;
  /** Null: not known. */
  here!: string | null;
  there!: string | null;
  /** `days since delivery: 50 days there, 43 days here` */
  says!: string;
}

export class PrecedentView {
  decisionId!: string;
  caseId!: string;
  caseNumber!: number;
  /** From 0 to 1; 3 decimals. */
  similarity!: number;
  granted!: boolean;
  /** What the policy said then. */
  outcome!: string;
  remedy!: string;
  amount!: Money | null;
  reasonCode!: string;
  decidedAt!: string;
  differs!: FactDifferenceView[];
}

/** How cases at least 0.8 alike were decided. */
export class LikeDecisionsView {
  count!: number;
  granted!: number;
}

/** A hint before deciding against how like cases were decided; null where there is none. It blocks nothing. */
export class ConsistencyNotesView {
  ifGranted!: string | null;
  ifRefused!: string | null;
}

/** What the precedents that were granted were given, in minor units. */
export class GivenAmountsView {
  least!: number;
  most!: number;
  currency!: string;
  /** How what is asked for compares, where it was said. */
  compared!: 'more' | 'less' | 'alike' | null;
  says!: string | null;
}

export class PrecedentsView {
  policyId!: string;
  /** At most five, none below 0.7, the most alike first. */
  precedents!: PrecedentView[];
  like!: LikeDecisionsView;
  notes!: ConsistencyNotesView;
  given!: GivenAmountsView | null;
  /** How many decisions were looked at: those of two years, the newest 5,000 at most. */
  considered!: number;
}
