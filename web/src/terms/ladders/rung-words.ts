import { locale } from '../../text/language.js';
import { named, t } from '../text.js';
import type { SentRung } from './rungs.rules.js';

const unit = (value: number, name: string): string =>
  new Intl.NumberFormat(locale(), { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);

/** How long: in the largest unit that leaves nothing over. */
const long = (minutes: number): string =>
  minutes % 1_440 === 0
    ? unit(minutes / 1_440, 'day')
    : minutes % 60 === 0
      ? unit(minutes / 60, 'hour')
      : unit(minutes, 'minute');

/** When a rung is climbed: `1 hour before it is due`. */
export function whenWords({ anchor, replyShare, offsetMinutes, offsetBusinessDays, clock }: SentRung): string {
  const what = named('anchor', anchor);
  if (replyShare !== undefined) return t('shareWords', { percent: Math.round(replyShare * 100) });
  if (offsetBusinessDays !== undefined) return t('afterWords', { long: unit(offsetBusinessDays, 'day'), what });
  const minutes = offsetMinutes ?? 0;
  if (minutes === 0) return t('atWords', { what });
  const open = clock === 'business' ? ` (${t('ofOpenHours')})` : '';
  return t(minutes < 0 ? 'beforeWords' : 'afterWords', { long: long(Math.abs(minutes)) + open, what });
}

export const tellsWords = (tells: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(tells.map((tier) => named('tells', tier)));
