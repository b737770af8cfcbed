/** A share with its Wilson 95 % interval; percentages with 2 decimals, null while there is nothing to count. */
export class RateView {
  kept!: number;
  /** Of how many. */
  of!: number;
  percent!: number | null;
  low!: number | null;
  high!: number | null;
}

export class PeriodView {
  /** Promises made at this instant or later; null = no bound. */
  from!: string | null;
  /** Promises made before this instant; null = no bound. */
  to!: string | null;
  /** The moment at which "overdue" and "its time has passed" are judged. */
  asOf!: string;
}

/** How late the late ones were, 3 decimals; null when none was. */
export class LatenessView {
  meanHours!: number | null;
  medianHours!: number | null;
  meanDays!: number | null;
  medianDays!: number | null;
}

/** Days of 24 hours, 3 decimals; null when there is nothing to measure. */
export class DurationsView {
  /** From the promise to its original due time, all promises. */
  promisedDaysMean!: number | null;
  /** From the promise until it was done. */
  doneDaysMean!: number | null;
  doneDaysMedian!: number | null;
}

/** The promises of one kind. `total` = `kept` + `late` + `open` + `missed` + `withdrawn`. */
export class KindView {
  kind!: string;
  total!: number;
  /** Done at all: `kept` + `late`. */
  done!: number;
  /** Done by the original due time and the grace granted with it. */
  kept!: number;
  /** Done after that. */
  late!: number;
  /** `late` of `done`. */
  latePercent!: number | null;
  /** Done on a later calendar day, in the promise's zone, than the one it was due on. */
  lateByDay!: number;
  lateByDayPercent!: number | null;
  /** Neither done nor given up. */
  open!: number;
  /** Found broken and not done. */
  missed!: number;
  withdrawn!: number;
  /** Due before `asOf` and not done by it; orders called off, and what was withdrawn, left out. */
  overdue!: number;
  lateness!: LatenessView;
  durations!: DurationsView;
  /** Kept by the original due time, of all whose original due time had passed. */
  keptRate!: RateView;
  /** The same by the due time last agreed. */
  agreedRate!: RateView;
  /** How many of those in `keptRate.of` were renegotiated. */
  renegotiated!: number;
}

export class LatePartnerView {
  partnerId!: string;
  externalRef!: string | null;
  name!: string;
  done!: number;
  kept!: number;
  late!: number;
  latePercent!: number | null;
  overdue!: number;
}

/** The partners with at least `atLeast` done promises of a kind, the latest first. */
export class PartnersView {
  kind!: string;
  atLeast!: number;
  /** How many partners that are. */
  count!: number;
  /** The first 50 of them. */
  worst!: LatePartnerView[];
}

export class LegView {
  /** Our promises to customers that were done. */
  done!: number;
  late!: number;
  latePercent!: number | null;
  /** Mean feedback score about those done in time; 3 decimals. */
  scoreWhenKept!: number | null;
}

/** Whose part it was: our promises to customers by whether a promise they rest on was late. */
export class ChainView {
  kind!: string;
  /** At least one partner's promise beneath it was done late. */
  partnerLate!: LegView;
  /** None was. */
  partnerInTime!: LegView;
  /** Promises that rest on two or more others. */
  restingOnSeveral!: number;
}

export class MonthView {
  kind!: string;
  /** When the promises were made: `2017-11`, UTC. */
  month!: string;
  total!: number;
  done!: number;
  late!: number;
  latePercent!: number | null;
  /** Mean score of the feedback about the orders promised that month; 3 decimals; null for partners' promises. */
  meanScore!: number | null;
}

export class RegionView {
  kind!: string;
  /** The region in the customer's address. */
  region!: string;
  done!: number;
  late!: number;
  latePercent!: number | null;
}

/** What customers said, by how their promise went. */
export class ScoreView {
  kind!: string;
  outcome!:
    'in time' | 'late up to 3 days' | 'late 3 to 7 days' | 'late 7 to 14 days' | 'late over 14 days' | 'not done';
  answers!: number;
  /** 3 decimals. */
  meanScore!: number;
  /** Share of scores 1 and 2; 1 decimal. */
  lowPercent!: number;
}

/** Kept, late and overdue promises. docs/reports.md says what each number counts. */
export class PromiseReportView {
  period!: PeriodView;
  kinds!: KindView[];
  partners!: PartnersView[];
  chain!: ChainView[];
  months!: MonthView[];
  /** With at least 20 done promises, the latest first. */
  regions!: RegionView[];
  scores!: ScoreView[];
}
