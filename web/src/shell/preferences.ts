import { useSyncExternalStore } from 'react';

/** How somebody likes their desk. Kept in this browser for the first moment, and by the service for every browser (`use-kept-preferences.ts`). */
export interface Preferences {
  /** BCP 47; undefined: as they told the desk, or as their browser says. */
  readonly language?: string;
  /** IANA; undefined or null: as their browser says. */
  readonly zone?: string | null;
  readonly density: 'comfortable' | 'compact';
  readonly theme: 'system' | 'light' | 'dark';
  /** Whether keys without Ctrl or Cmd do anything (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** Their own keys for actions; null: none. */
  readonly keys: Readonly<Record<string, string | null>>;
  /** How long what they send can be taken back. */
  readonly undoSeconds: number;
}

const KEY = 'kept-preferences';
const USUAL: Preferences = {
  ...{ density: 'comfortable', theme: 'system', singleKeys: true },
  ...{ keys: {}, undoSeconds: 8 },
};

let kept = read();
show();
const listeners = new Set<() => void>();
let keepElsewhere: (change: Partial<Preferences>) => void = () => {};

export const preferences = (): Preferences => kept;
export const usePreferences = (): Preferences => useSyncExternalStore(onPreferences, preferences);

/** What somebody chooses here; it is kept for their other browsers too. */
export function prefer(change: Partial<Preferences>): void {
  follow(change);
  keepElsewhere(change);
}

/** What they chose elsewhere. */
export function follow(change: Partial<Preferences>): void {
  kept = { ...kept, ...change };
  show();
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing still follows until it is closed.
  }
  for (const listener of [...listeners]) listener();
}

/** Names who keeps choices for other browsers. */
export function keepThrough(keeper: (change: Partial<Preferences>) => void): void {
  keepElsewhere = keeper;
}

export function onPreferences(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Before anybody is told: whoever measures the page after a change measures the new one. */
function show(): void {
  document.documentElement.dataset['density'] = kept.density;
}

function read(): Preferences {
  try {
    return { ...USUAL, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>) };
  } catch {
    return USUAL;
  }
}
