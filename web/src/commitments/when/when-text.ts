import { locale } from '../../text/language.js';
import { viewerZone } from '../../time/times.js';
import { spanWords, startOf, windowWords, type Reader } from './span-words.rules.js';
import { localAt } from '../../time/wall-clock.rules.js';
import type { Understood } from './when.rules.js';

const viewer = (): Reader => ({ locale: locale(), zone: viewerZone() });

/** "Thu, 3 Dec 2026, 15:00 GMT+1", or from when to when, by the clocks of a zone; the viewer's own unless said. */
export const span = (startsAt: number | undefined, dueAt: number, zone = viewerZone()): string =>
  spanWords(startsAt, dueAt, { locale: locale(), zone });

interface Promised {
  readonly window: { readonly start: string; readonly zone: string } | null;
  readonly dueAt: string;
}

/** What a promise is for: an instant by the viewer's clocks, a window by its own, and by the viewer's as well where those show something else. */
export const spanOf = ({ window, dueAt }: Promised): string =>
  window
    ? windowWords(Date.parse(window.start), Date.parse(dueAt), window.zone, viewer())
    : span(undefined, Date.parse(dueAt));

interface OfTerms {
  readonly localStart: string | null;
  readonly zone: string | null;
  readonly dueAt: string;
}

/** The same of one version of its terms. */
export function spanOfTerms({ localStart, zone, dueAt }: OfTerms): string {
  const start = localStart && zone ? startOf(localStart, zone) : undefined;
  const due = Date.parse(dueAt);
  return start === undefined ? span(undefined, due) : windowWords(start, due, zone!, viewer());
}

/** The same by other clocks, where those show something else; else nothing. */
export function spanElsewhere(means: Understood, here: string, there: string | null | undefined): string | undefined {
  if (means.kind !== 'sound' || !there) return undefined;
  return localAt(means.dueAt, here) === localAt(means.dueAt, there)
    ? undefined
    : span(means.startsAt, means.dueAt, there);
}
