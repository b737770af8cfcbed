import type { ReactNode } from 'react';
import { problemWords } from '../api/problem-words.js';
import { locale } from '../text/language.js';
import { Interval } from '../ui/interval.js';
import { Failed, Loading } from '../ui/states.js';
import { t } from './text.js';

export interface Period {
  from?: string;
  to?: string;
}

export const number = (value: number | null | undefined, digits = 1): string =>
  value === null || value === undefined
    ? '–'
    : new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);

/** `91.2 %`, of a percentage between 0 and 100. */
export const percent = (value: number | null | undefined): string =>
  value === null || value === undefined
    ? '–'
    : new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 1 }).format(value / 100);

/** `12 (3.4 %)`, of so many. */
export const countAndShare = (count: number, of: number): string =>
  of === 0 ? number(count, 0) : `${number(count, 0)} (${percent((100 * count) / of)})`;

interface RateProps {
  rate: { percent: number | null; low: number | null; high: number | null; of?: number };
}

/** A share, the span it may well lie in, and of how many. */
export const Rate = ({ rate }: RateProps) => (
  <Interval
    {...{ percent: rate.percent, low: rate.low, high: rate.high, none: t('nothingToCount') }}
    words={t(rate.of === undefined ? 'rateWords' : 'rateWordsOf', {
      ...{ share: percent(rate.percent), low: percent(rate.low), high: percent(rate.high), of: rate.of ?? null },
    })}
  />
);

interface QueryLike<T> {
  data: T | undefined;
  isError: boolean;
  error: unknown;
  refetch: () => unknown;
}

/** What was read, or that it is on its way, or why it could not be. */
export function Read<T>({ query, children }: { query: QueryLike<T>; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError)
    return (
      <Failed
        title={t('failed')}
        words={problemWords(query.error)}
        again={t('again')}
        onAgain={() => void query.refetch()}
      />
    );
  return <Loading label={t('loading')} lines={9} />;
}
