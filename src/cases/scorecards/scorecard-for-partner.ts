import type { ReliabilityView, ScorecardView, ScoresView } from './scorecard.views.js';

/**
 * What a partner is shown of its scorecard: all of it, with reliability in whole percent. Finer, together with its own counts, it would
 * tell what is usual on this desk, and where there are two partners, the other's numbers.
 */
export const toPartner = (card: ScorecardView): ScorecardView => ({
  partnerId: card.partnerId,
  period: card.period,
  overall: coarser(card.overall),
  kinds: card.kinds.map(coarser),
});

const coarser = (scores: ScoresView): ScoresView => ({ ...scores, reliability: inWholePercent(scores.reliability) });

function inWholePercent({ percent, low, high, ...rest }: ReliabilityView): ReliabilityView {
  const whole = (value: number | null): number | null => value && Math.round(value);
  return { ...rest, percent: whole(percent), low: whole(low), high: whole(high) };
}
