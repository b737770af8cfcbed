const DAY = 24 * 60 * 60_000;
/** Every day of the month and every habit of the week should have come by. */
const LONG_ENOUGH_DAYS = 28;

/** Whole days from its beginning to `end`. */
export const daysRun = (since: Date, end: Date): number =>
  Math.max(0, Math.floor((end.getTime() - since.getTime()) / DAY));

export const isLongEnough = (days: number): boolean => days >= LONG_ENOUGH_DAYS;

export const wordsOnLength = (days: number): string =>
  isLongEnough(days)
    ? `It has run for ${days} days: at least four weeks, as it should before it is published.`
    : `It has run for ${days} of at least ${LONG_ENOUGH_DAYS} days (four weeks): wait before it is published.`;
