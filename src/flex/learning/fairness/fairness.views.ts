export class DecidedPeriodView {
  from!: string | null;
  to!: string | null;
}

export class GrantedOfView {
  of!: number;
  granted!: number;
  percent!: number | null;
}

/** How many times the odds of being granted; 2 decimals, with the 95 % interval. */
export class OddsRatioView {
  ratio!: number;
  low!: number;
  high!: number;
}

/** One group held against all others. */
export class GroupComparisonView {
  group!: string;
  itself!: GrantedOfView;
  others!: GrantedOfView;
  /** Without regard to situations. */
  crude!: OddsRatioView | null;
  /** Like situations compared with like: Mantel–Haenszel, Robins–Breslow–Greenland. */
  common!: OddsRatioView | null;
  verdict!: string;
  says!: string;
}

export class GroupDifferenceView extends GroupComparisonView {
  /** Thirty on each side, an interval without 1, and a ratio of 1.5 or more or 0.67 or less. */
  flagged!: boolean;
}

export class DisparityView {
  policyId!: string;
  group!: string;
  period!: DecidedPeriodView;
  decisions!: number;
  /** Decisions whose group is not known: not compared. */
  unknown!: number;
  situations!: number;
  differences!: GroupDifferenceView[];
}

export class ChanceLimitsView {
  low!: number;
  high!: number;
}

export class FunnelPointView {
  /** A manager reads whose it is, an agent only which is their own. */
  personId!: string | null;
  name!: string;
  isYou!: boolean;
  decided!: number;
  granted!: number;
  percent!: number;
  /** In percent: where 95 of 100 lie who differ from the mean by chance alone. */
  within95!: ChanceLimitsView;
  within998!: ChanceLimitsView;
  stands!: string;
}

/** How the people who decide spread around what all together grant. No ranking: who decides little spreads more. */
export class FunnelView {
  policyId!: string;
  period!: DecidedPeriodView;
  /** Decisions that were somebody's to take, by everybody; neither what the law nor what the policy gives by itself. */
  decided!: number;
  meanPercent!: number | null;
  points!: FunnelPointView[];
  /** People with fewer than five decisions. */
  notDrawn!: number;
}

export class ConsistencyView {
  /** From 0 to 1: how alike like cases are decided; null where too few are alike. */
  score!: number | null;
  /** Decisions that have five neighbours at least 0.8 alike. */
  judged!: number;
  /** The newest that were looked at, at most 2,000. */
  considered!: number;
}

export class OutcomeCountView {
  outcome!: string;
  decided!: number;
  granted!: number;
  refused!: number;
  /** Neither yet. */
  open!: number;
}

export class GrantRateView {
  count!: number;
  of!: number;
  percent!: number | null;
  low!: number | null;
  high!: number | null;
}

/** What a policy's decisions add up to. */
export class PolicyReportView {
  policyId!: string;
  name!: string;
  period!: DecidedPeriodView;
  decisions!: number;
  exceptions!: number;
  /** Of those of which it is known how they went, with the 95 % interval (Wilson). */
  granted!: GrantRateView;
  outcomes!: OutcomeCountView[];
  consistency!: ConsistencyView;
}

export class NearMissHeatView {
  row!: string;
  fact!: string;
  label!: string;
  asked!: number;
  granted!: number;
  exceptions!: number;
}

export class RowHeatView {
  /** Null: no row said anything. */
  row!: string | null;
  outcome!: string;
  decided!: number;
  granted!: number;
  exceptions!: number;
  /** What its exceptions gave, in minor units of the policy's currency. */
  spent!: number;
}

/** Where a policy is bent: by the row that decided, and by the cell that alone stood in the way. */
export class HeatView {
  policyId!: string;
  period!: DecidedPeriodView;
  currency!: string;
  rows!: RowHeatView[];
  nearMisses!: NearMissHeatView[];
}
