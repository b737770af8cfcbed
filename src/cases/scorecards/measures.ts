import { unknownReliability, type Tally } from '../../commitments/index.js';
import { rateOf, roundHalfEven } from '../../statistics/index.js';
import { DEFINITIONS, type Measured } from './scorecard.definitions.js';
import type { PromiseCounts, SpokenCounts, WaitingCounts } from './scorecard.queries.js';
import type { CountView, ReliabilityView, ScoresView, ShareView } from './scorecard.views.js';

/** What was counted of one kind; where nothing was, there is no row. */
export interface Counted {
  promises: PromiseCounts | undefined;
  spoken: SpokenCounts | undefined;
  waiting: WaitingCounts | undefined;
  tally: Tally | undefined;
}

export function scoresOf(kind: string | null, { promises, spoken, waiting, tally }: Counted): ScoresView {
  const p = promises;
  const lateness = { n: p?.late ?? 0, median: hours(p?.lateMedian), p90: hours(p?.lateP90) };
  const notice = { n: spoken?.notices ?? 0, median: hours(spoken?.noticeMedian), p10: hours(spoken?.noticeP10) };
  const response = { n: spoken?.replies ?? 0, median: hours(spoken?.replyMedian), p90: hours(spoken?.replyP90) };
  const waited = { n: waiting?.cases ?? 0, median: hours(waiting?.median), p90: hours(waiting?.p90) };
  return {
    kind,
    reliability: reliabilityView(tally),
    keptByOriginal: share('keptByOriginal', p?.keptByOriginal, p?.passed),
    keptAsAgreed: share('keptAsAgreed', p?.keptAsAgreed, p?.agreedPassed),
    renegotiated: share('renegotiated', p?.renegotiated, p?.passed),
    warnedInTime: share('warnedInTime', p?.warned, p?.slipped),
    lateness: { ...lateness, definition: DEFINITIONS.lateness },
    notice: { ...notice, definition: DEFINITIONS.notice },
    insideWindow: share('insideWindow', p?.insideWindow, p?.windows),
    response: { ...response, definition: DEFINITIONS.response },
    unanswered: share('unanswered', (spoken?.asked ?? 0) - (spoken?.replies ?? 0), spoken?.asked),
    proof: share('proof', p?.proven, p?.proofWanted),
    waiting: { ...waited, total: hours(waiting?.total) ?? 0, definition: DEFINITIONS.waiting },
    open: amount('open', p?.open),
    overdue: amount('overdue', p?.overdue),
  };
}

export function share(of: Measured, count = 0, all = 0): ShareView {
  const { kept, ...rate } = rateOf(count, all);
  return { count: kept, ...rate, definition: DEFINITIONS[of] };
}

export const amount = (of: Measured, count = 0): CountView => ({ count, definition: DEFINITIONS[of] });

export function reliabilityView(tally: Tally | undefined): ReliabilityView {
  const { isEnough, mean, low, high, effective } = tally?.reliability ?? unknownReliability();
  const shown = (value: number): number | null => (isEnough ? roundHalfEven(100 * value, 2) : null);
  return {
    isEnough,
    percent: shown(mean),
    low: shown(low),
    high: shown(high),
    effective: roundHalfEven(effective, 1),
    kept: tally?.kept ?? 0,
    broken: tally?.broken ?? 0,
    moved: tally?.moved ?? 0,
    definition: DEFINITIONS.reliability,
  };
}

const hours = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : roundHalfEven(value, 2);
