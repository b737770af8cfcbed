import { commonOddsRatio, type Stratum } from '../../../statistics/mantel-haenszel.rules.js';
import { percent, roundHalfEven } from '../../../statistics/rounding.rules.js';

/** How many of a group, in one situation, were granted what they asked for. */
export interface GroupCount {
  readonly situation: string;
  readonly group: string;
  readonly of: number;
  readonly granted: number;
}

/** Fewer of either side say nothing. */
export const FEWEST_COMPARED = 30;
/** An odds ratio is only worth a look from here on, in either direction. */
export const NOTABLE_RATIO = 1.5;
const NOTABLE_RATIO_BELOW = 0.67;

export type Verdict = 'differs' | 'explained' | 'no difference' | 'too few' | 'not comparable';

export interface Side {
  readonly of: number;
  readonly granted: number;
  readonly percent: number | null;
}
export interface OddsRatio {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

/** One group held against all others. */
export interface GroupDifference {
  readonly group: string;
  readonly itself: Side;
  readonly others: Side;
  /** Without regard to situations; null where it cannot be told. */
  readonly crude: OddsRatio | null;
  /** Like situations compared with like (Mantel–Haenszel), with its 95 % interval. */
  readonly common: OddsRatio | null;
  readonly verdict: Verdict;
  readonly says: string;
}

/**
 * Each group held against all others, like situations with like: flagged (`differs`) only where both sides are thirty at least, the interval of the common odds
 * ratio leaves out 1, and the ratio is 1.5 or more, or 0.67 or less. The largest groups first.
 */
export function disparities(counts: readonly GroupCount[]): GroupDifference[] {
  const groups = [...new Set(counts.map(({ group }) => group))];
  return groups
    .map((group) => differenceOf(group, counts))
    .sort((a, b) => b.itself.of - a.itself.of || (a.group < b.group ? -1 : 1));
}

function differenceOf(group: string, counts: readonly GroupCount[]): GroupDifference {
  const strata = strataOf(group, counts);
  const [a, b] = [total(strata.map((stratum) => stratum.a)), total(strata.map((stratum) => stratum.b))];
  const [crude, common] = [commonOddsRatio([{ a, b }]), commonOddsRatio(strata)];
  const verdict = verdictOf(a.of, b.of, crude, common);
  return {
    group,
    itself: sideOf(a),
    others: sideOf(b),
    crude: crude && shown(crude),
    common: common && shown(common),
    verdict,
    says: WORDS[verdict],
  };
}

function strataOf(group: string, counts: readonly GroupCount[]): Stratum[] {
  const strata = new Map<string, { a: Count; b: Count }>();
  for (const { situation, group: its, of, granted } of counts) {
    const stratum = strata.get(situation) ?? { a: { of: 0, granted: 0 }, b: { of: 0, granted: 0 } };
    const side = its === group ? stratum.a : stratum.b;
    side.of += of;
    side.granted += granted;
    strata.set(situation, stratum);
  }
  return [...strata.values()];
}

interface Count {
  of: number;
  granted: number;
}
const total = (counts: readonly Count[]): Count => ({
  of: counts.reduce((sum, { of }) => sum + of, 0),
  granted: counts.reduce((sum, { granted }) => sum + granted, 0),
});
const sideOf = ({ of, granted }: Count): Side => ({ of, granted, percent: percent(granted, of) });
const shown = ({ ratio, low, high }: OddsRatio): OddsRatio => ({
  ratio: roundHalfEven(ratio, 2),
  low: roundHalfEven(low, 2),
  high: roundHalfEven(high, 2),
});

function verdictOf(a: number, b: number, crude: OddsRatio | null, common: OddsRatio | null): Verdict {
  if (a < FEWEST_COMPARED || b < FEWEST_COMPARED) return 'too few';
  if (!common) return 'not comparable';
  if (isNotable(common)) return 'differs';
  return crude && isNotable(crude) ? 'explained' : 'no difference';
}

const isNotable = ({ ratio, low, high }: OddsRatio): boolean =>
  (low > 1 || high < 1) && (ratio >= NOTABLE_RATIO || ratio <= NOTABLE_RATIO_BELOW);

const WORDS: Record<Verdict, string> = {
  differs: 'Like cases are decided differently: look at some of each.',
  explained: 'Difference explained by different situations.',
  'no difference': 'No difference that chance does not explain.',
  'too few': `Too few to tell: each side needs ${FEWEST_COMPARED}.`,
  'not comparable': 'Nothing to compare: no situation has both, or all of it went one way.',
};
