import { Money } from '../../../platform/index.js';
import { DecidedPeriodView, GroupComparisonView } from '../fairness/fairness.views.js';

/** How many decisions would be: as before, given by itself, no longer given by itself, easier or harder to get, left open. */
export class ChangeCountsView {
  unchanged!: number;
  newlyEntitled!: number;
  newlyDenied!: number;
  easier!: number;
  harder!: number;
  /** A fact is missing that the draft needs: neither granted nor denied. */
  undecidable!: number;
}

export class AnswerMoveView {
  was!: string;
  wouldBe!: string;
  count!: number;
}

export class MissingFactView {
  fact!: string;
  label!: string;
  count!: number;
}

/** In minor units of the policy's currency. */
export class CostView {
  /** `more` less `less`. */
  delta!: number;
  more!: number;
  less!: number;
  currency!: string;
  /** Changed decisions that name no sum in that currency. */
  withoutAmount!: number;
  how!: string;
}

export class DisparityAgainView {
  group!: string;
  differences!: GroupComparisonView[];
}

export class BacktestResultView {
  decisions!: number;
  changes!: ChangeCountsView;
  moves!: AnswerMoveView[];
  /** Of the newly entitled: given anyway, as an exception. */
  grantedAnyway!: number;
  missing!: MissingFactView[];
  cost!: CostView;
  /** Of those who were in one situation, who would be given it by itself. */
  disparity!: DisparityAgainView[];
  caveats!: string[];
}

export class BacktestView {
  id!: string;
  policyId!: string;
  /** Null where rows were given that are no version yet. */
  version!: number | null;
  period!: DecidedPeriodView;
  askedBy!: string;
  askedAt!: string;
  /** How many decisions it is about. */
  decisions!: number;
  state!: 'running' | 'done';
  doneAt!: string | null;
  /** SHA-256 over every single answer in order: the same decisions under the same rows give the same. */
  hash!: string | null;
  result!: BacktestResultView | null;
}

/** Somebody to whom the draft would have said something else. */
export class AffectedView {
  decisionId!: string;
  caseId!: string;
  caseNumber!: number;
  customerId!: string;
  customerName!: string;
  change!: string;
  was!: string;
  wouldBe!: string;
  row!: string | null;
  /** Facts that are missing. */
  missing!: string[];
  /** Null: nobody knows yet, or it was let go of. */
  wasGranted!: boolean | null;
  amount!: Money | null;
  /** More, or less, in minor units of the policy's currency. */
  cost!: number;
  decidedAt!: string;
}

/** A version tried without effect beside the one in force. */
export class ShadowView {
  policyId!: string;
  version!: number;
  since!: string;
  /** Null: still on. */
  until!: string | null;
  /** Whole days it has run. */
  days!: number;
  /** At least four weeks. */
  isLongEnough!: boolean;
  says!: string;
  hash!: string;
  result!: BacktestResultView;
}
