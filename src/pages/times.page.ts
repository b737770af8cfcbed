import { html, type Html } from '../platform/index.js';
import { countdown, dayText, spanText, type Span } from './times.rules.js';

/** In whose words and at what moment a page speaks. */
export interface Reader {
  /** As `languageFor` gives it. */
  language: string;
  now: Date;
}

/** A window or an instant, readable for people and programs; an instant stands for its window's start. */
export const timeTag = (span: Span, { language, now }: Reader): Html =>
  html`<time datetime="${(span.start ?? span.end).toISOString()}" lang="${language}">${spanText(span, language, now)}</time>`;

export const dayTag = (at: Date, zone: string, { language, now }: Reader): Html =>
  html`<time datetime="${at.toISOString()}" lang="${language}">${dayText(at, zone, language, now)}</time>`;

/** How far off it is; red once it is late, and always in words. */
export function countdownTag({ start, end }: Pick<Span, 'start' | 'end'>, { now }: Reader): Html {
  const words = countdown(start?.getTime() ?? NaN, end.getTime(), now.getTime());
  const late = now > end ? ' late' : '';
  const from = start && html` data-start="${start.toISOString()}"`;
  return html`<span class="left${late}"${from} data-due="${end.toISOString()}">${words}</span>`;
}
