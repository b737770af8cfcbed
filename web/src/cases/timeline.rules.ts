import type { Audience, Moment } from './case-shapes.js';

/** Whose eyes an entry is for, beside our own. Who reads most decides: what the customer reads is the customer's. */
export type Readers = 'customer' | 'partner' | 'internal';
export const readersOf = (audience: Audience): Readers => {
  if (typeof audience === 'string') return audience;
  return audience.customer ? 'customer' : 'partner';
};

/** What the timeline shows: everything, or the entries of some readers alone. */
export const FILTERS = ['all', 'customer', 'partner', 'internal'] as const;
export type Filter = (typeof FILTERS)[number];

/** What the timeline is made of: an entry for itself, or a run of what happened between two entries. */
export type Piece =
  { readonly kind: 'entry'; readonly moment: Moment } | { readonly kind: 'run'; readonly moments: readonly Moment[] };

/** Puts what happens between two entries together, in order; with a filter only entries for those readers are left. */
export function piecesOf(moments: readonly Moment[], filter: Filter): Piece[] {
  const pieces: Piece[] = [];
  let run: Moment[] = [];
  const closeRun = (): void => {
    if (run.length > 0) pieces.push({ kind: 'run', moments: run });
    run = [];
  };
  for (const moment of moments) {
    if (moment.type === 'entry.written' && moment.entry) {
      if (filter !== 'all' && readersOf(moment.entry.audience) !== filter) continue;
      closeRun();
      pieces.push({ kind: 'entry', moment });
    } else if (filter === 'all' && moment.words) {
      // What was said with it stands in sight.
      closeRun();
      pieces.push({ kind: 'run', moments: [moment] });
    } else if (filter === 'all') run.push(moment);
  }
  closeRun();
  return pieces;
}

/** The newest entry in a timeline: what a writer has seen. */
export const newestEntry = (moments: readonly Moment[]): string | undefined =>
  moments.findLast(({ entry }) => entry !== null)?.entry?.id;

/** How many entries came after the one with this id. */
export function entriesAfter(moments: readonly Moment[], entryId: string | undefined): Moment[] {
  const entries = moments.filter(({ entry }) => entry !== null);
  if (entryId === undefined) return entries;
  const at = entries.findIndex(({ entry }) => entry!.id === entryId);
  return at < 0 ? [] : entries.slice(at + 1);
}
