/** How far from "as often" is drawn: beyond eight times, or an eighth, it ends at the edge. */
const WIDEST = 8;

/** Where on a rail from 0 to 100 a ratio of odds lies: 1 in the middle, twice as far from it as half. */
export function placeOf(ratio: number): number {
  const bounded = Math.min(Math.max(ratio, 1 / WIDEST), WIDEST);
  return 50 + (50 * Math.log(bounded)) / Math.log(WIDEST);
}

/** Which of the sentences a comparison is told in: of those that differ, in which direction. */
export const sentenceFor = (verdict: string, ratio: number | undefined): string =>
  verdict === 'differs'
    ? ratio !== undefined && ratio < 1
      ? 'differs_less'
      : 'differs_more'
    : verdict.replaceAll(' ', '_');
