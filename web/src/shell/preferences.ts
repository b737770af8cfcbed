import { useSyncExternalStore } from 'react';

/** How somebody likes their desk; kept in this browser. */
export interface Preferences {
  /** BCP 47; undefined: as they told the desk, or as their browser says. */
  readonly language?: string;
  readonly density: 'comfortable' | 'compact';
  /** Whether keys without Ctrl or Cmd do anything (WCAG 2.1.4). */
  readonly singleKeys: boolean;
}

const KEY = 'kept-preferences';
const USUAL: Preferences = { density: 'comfortable', singleKeys: true };

let kept = read();
show();
const listeners = new Set<() => void>();

export const preferences = (): Preferences => kept;
export const usePreferences = (): Preferences => useSyncExternalStore(listen, preferences);

export function prefer(change: Partial<Preferences>): void {
  kept = { ...kept, ...change };
  show();
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing still follows until it is closed.
  }
  for (const listener of [...listeners]) listener();
}

/** Before anybody is told: whoever measures the page after a change measures the new one. */
function show(): void {
  document.documentElement.dataset['density'] = kept.density;
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): Preferences {
  try {
    return { ...USUAL, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>) };
  } catch {
    return USUAL;
  }
}
