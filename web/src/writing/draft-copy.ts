/** What was typed and has not reached the service: a closed tab, or a line that broke, loses nothing. One for each case and its readers. */
export interface DraftCopy {
  readonly text: string;
  /** The version at the service these words go on from; 0: none. */
  readonly basedOn: number;
}

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
