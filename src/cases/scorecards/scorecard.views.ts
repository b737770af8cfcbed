/** A share of a number of promises, with its Wilson 95 % interval; percentages with 2 decimals, null while there is nothing to count. */
export class ShareView {
  count!: number;
  of!: number;
  percent!: number | null;
  low!: number | null;
  high!: number | null;
  definition!: string;
}

/** Hours with 2 decimals, and of how many they are; null while there are none. */
export class HoursView {
  n!: number;
  median!: number | null;
  definition!: string;
}

export class LongHoursView extends HoursView {
  /** Nine in ten are at most this long. */
  p90!: number | null;
}

export class NoticeView extends HoursView {
  /** One in ten is at most this long. */
  p10!: number | null;
}

export class WaitingView extends LongHoursView {
  /** Of all cases together; `n`, `median` and `p90` are by case. */
  total!: number;
}

export class CountView {
  count!: number;
  definition!: string;
}

/** Percentages; null, with `isEnough` false, while the outcomes weigh less than five. */
export class ReliabilityView {
  isEnough!: boolean;
  percent!: number | null;
  /** The 5 % quantile: what partners are ranked by. */
  low!: number | null;
  /** The 95 % quantile. */
  high!: number | null;
  /** How many fresh outcomes the evidence is worth; 1 decimal. */
  effective!: number;
  kept!: number;
  broken!: number;
  /** Given another time early enough, or because we asked for it: counted in neither. */
  moved!: number;
  definition!: string;
}

/** The numbers of one kind of promise, or of all kinds together (`kind` null). */
export class ScoresView {
  kind!: string | null;
  reliability!: ReliabilityView;
  keptByOriginal!: ShareView;
  keptAsAgreed!: ShareView;
  renegotiated!: ShareView;
  warnedInTime!: ShareView;
  lateness!: LongHoursView;
  notice!: NoticeView;
  insideWindow!: ShareView;
  response!: LongHoursView;
  unanswered!: ShareView;
  proof!: ShareView;
  waiting!: WaitingView;
  open!: CountView;
  overdue!: CountView;
}

export class ScorecardPeriodView {
  /** Promises agreed, requests made and waits begun at this instant or later; null = no bound. */
  from!: string | null;
  /** The same before this instant. */
  to!: string | null;
  /** The moment at which reliability, open and overdue are judged. */
  asOf!: string;
}

/** How a partner has kept its promises. Read by our staff, and by the partner itself. docs/reports.md says what each number counts. */
export class ScorecardView {
  partnerId!: string;
  period!: ScorecardPeriodView;
  overall!: ScoresView;
  /** By name. */
  kinds!: ScoresView[];
}

export class RankedPartnerView {
  /** From 1, the most reliable; null where not enough is known. */
  rank!: number | null;
  partnerId!: string;
  externalRef!: string | null;
  name!: string;
  reliability!: ReliabilityView;
  keptByOriginal!: ShareView;
  keptAsAgreed!: ShareView;
  open!: CountView;
  overdue!: CountView;
}

/** Partners by their reliability at least; after them those of whom not enough is known, by name. */
export class PartnersRankedView {
  period!: ScorecardPeriodView;
  /** Null: all kinds together. */
  kind!: string | null;
  /** How many partners have promised anything of this kind. */
  count!: number;
  /** How many of them are ranked. */
  ranked!: number;
  partners!: RankedPartnerView[];
}
