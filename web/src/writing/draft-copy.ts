import type { DraftCopy } from './draft-keeper.js';

const nameOf = (place: string): string => `kept-draft ${place}`;

export function copyOf(place: string): DraftCopy | undefined {
  try {
    const kept = localStorage.getItem(nameOf(place));
    return kept === null ? undefined : (JSON.parse(kept) as DraftCopy);
  } catch {
    return undefined;
  }
}

export function keepCopy(place: string, copy: DraftCopy | undefined): void {
  try {
    if (copy) localStorage.setItem(nameOf(place), JSON.stringify(copy));
    else localStorage.removeItem(nameOf(place));
  } catch {
    // A browser that keeps nothing: the text is on the page all the same.
  }
}
