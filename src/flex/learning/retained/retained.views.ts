import { DecidedPeriodView } from '../fairness/fairness.views.js';

/** In minor units of the policy's currency, with the 95 % interval (bootstrap). */
export class RetainedView {
  mean!: number;
  low!: number;
  high!: number;
}

/** What customers ordered in the half year after an exception, held against what those like them ordered who were refused. */
export class RetainedValueView {
  policyId!: string;
  period!: DecidedPeriodView;
  currency!: string;
  /** How long after it orders count. */
  days!: number;
  /** Orders, not what is earned by them: the desk knows no margins. */
  measure!: 'orders';
  /** Customers who were granted an exception and whose half year is over; at most the newest 500 are held against others. */
  granted!: number;
  /** Those who are not: nothing is said of them yet. */
  tooEarly!: number;
  /** Customers who were refused, and never granted anything by this policy. */
  refused!: number;
  /** Granted ones with somebody like them among the refused. */
  matched!: number;
  unmatchedPercent!: number | null;
  /** By how much they ordered more, each; null of fewer than twenty. */
  retained!: RetainedView | null;
  says!: string;
}
