/** What saving a draft comes to: a new one, more of the one that is there, nothing to do, or another tab was faster. */
export type Saving = 'begins' | 'goes on' | 'stays' | 'overtaken';

/**
 * Two tabs never overwrite each other unseen: whoever saves names the version they went on from. None named means that they began with an
 * empty page, so there must be none; a version named means that there must be one: it may have been sent meanwhile.
 */
export function savingOf(
  found: { readonly version: number; readonly body: string } | undefined,
  asked: { readonly body: string; readonly basedOn?: number | undefined },
): Saving {
  if (!found) return asked.basedOn ? 'overtaken' : 'begins';
  // Repeated after an answer that was lost, or typed alike: nobody's words are at stake.
  if (found.body === asked.body) return 'stays';
  return found.version === asked.basedOn ? 'goes on' : 'overtaken';
}
