import { html, instant, type Html } from '../platform/index.js';
import { countdown, dayText, spanText, zoneWords, type Span } from './times.rules.js';
import { CITY_NAMES } from './words/city-names.js';
import type { Spoken } from './words/page-words.js';

/** In whose words and at what moment a page speaks. */
export interface Reader extends Spoken {
  now: Date;
}

/** When and how its dates are written: enough for a time alone. */
type Dated = Pick<Reader, 'language' | 'now'>;

/** A window or an instant, readable for people and programs; an instant stands for its window's start. */
export const timeTag = (span: Span, { language, now }: Dated): Html =>
  html`<time datetime="${instant(span.start ?? span.end)}">${spanText(span, language, now)}</time>`;

export const dayTag = (at: Date, zone: string, { language, now }: Dated): Html =>
  html`<time datetime="${instant(at)}">${dayText(at, zone, language, now)}</time>`;

/** How far off it is; red once it is late, and always in words. */
export function countdownTag({ start, end }: Pick<Span, 'start' | 'end'>, { now, words: { common } }: Reader): Html {
  const words = countdown(start?.getTime() ?? NaN, end.getTime(), now.getTime(), common.countdown);
  const late = now > end ? ' late' : '';
  const from = start && html` data-start="${instant(start)}"`;
  return html`<span class="left${late}"${from} data-due="${instant(end)}">${words}</span>`;
}

/** What this reader calls a zone. */
export const zoneIn = (zone: string, { words, lang }: Pick<Reader, 'words' | 'lang'>): string =>
  zoneWords(zone, words.common.zone, CITY_NAMES[lang]);
