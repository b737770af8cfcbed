import { filled } from '../../platform/languages/languages.rules.js';
import type { CommonWords } from '../words/common-words.rules.js';
import type { ScorecardWords } from '../words/scorecard-words.js';

export interface CountingWords {
  scorecard: ScorecardWords;
  common: Pick<CommonWords, 'countdown'>;
}

/** `35 min`, `4 h 30 min`, `3 days`; a day has 24 hours. */
export function hoursText(hours: number, { common: { countdown } }: CountingWords): string {
  const minutes = Math.round(hours * 60);
  const [inMinutes, inHours] = [
    (n: number) => filled(countdown.minutes, { n }),
    (n: number) => filled(countdown.hours, { n }),
  ];
  if (minutes < 60) return inMinutes(minutes);
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (whole < 48)
    return rest > 0 && whole < 10 ? `${inHours(whole)} ${inMinutes(rest)}` : inHours(Math.round(minutes / 60));
  return filled(countdown.lateDays, { n: Math.round(minutes / 60 / 24) });
}

interface Share {
  count: number;
  of: number;
  percent: number | null;
  low: number | null;
  high: number | null;
}

/** `6 of 9 (67 %; taking chance into account, 35 % to 88 %)`. */
export function shareText({ count, of, percent, low, high }: Share, { scorecard }: CountingWords): string {
  if (percent === null) return scorecard.nothingYet;
  const [share, least, most] = [percent, low!, high!].map(Math.round) as [number, number, number];
  return filled(scorecard.share, { count, of, percent: share, low: least, high: most });
}

/** `about 8 in 10`, with how sure that is. */
export function reliabilityText(
  { isEnough, percent, low }: { isEnough: boolean; percent: number | null; low: number | null },
  { scorecard }: CountingWords,
): string {
  if (!isEnough) return scorecard.notEnough;
  const tenths = tenthsText(percent! / 100, scorecard);
  return filled(scorecard.reliability, { tenths, percent: Math.round(percent!), low: Math.round(low!) });
}

/** Tenths are as much as a past of some dozens of promises can carry. */
function tenthsText(chance: number, words: ScorecardWords): string {
  const n = Math.round(chance * 10);
  if (n === 10) return words.most;
  return n === 0 ? words.least : filled(words.about, { n });
}

/** `half within 2 h, nine in ten within 5 h (12 times)`. */
export function spreadText(
  n: number,
  times: { half: number | null; most: number | null },
  words: CountingWords,
): string {
  const { scorecard } = words;
  if (n === 0 || times.half === null || times.most === null) return scorecard.nothingYet;
  const [half, most] = [hoursText(times.half, words), hoursText(times.most, words)];
  return filled(scorecard.spread, { half, most, times: countText(n, scorecard) });
}

/** `half at least 5 h before, nine in ten at least 1 h before (3 times)`. */
export function noticeText(
  n: number,
  times: { half: number | null; least: number | null },
  words: CountingWords,
): string {
  const { scorecard } = words;
  if (n === 0 || times.half === null || times.least === null) return scorecard.nothingYet;
  const [half, least] = [hoursText(times.half, words), hoursText(times.least, words)];
  return filled(scorecard.notice, { half, least, times: countText(n, scorecard) });
}

const countText = (n: number, words: ScorecardWords): string => (n === 1 ? words.once : filled(words.times, { n }));

/** In the reader's words where we have some; else `Hand over` for `hand_over`. */
export const kindText = (kind: string, { scorecard: { kinds } }: CountingWords): string =>
  Object.hasOwn(kinds, kind)
    ? kinds[kind as keyof typeof kinds]
    : kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('_', ' ');
