import { useSyncExternalStore } from 'react';

/** Which cases are chosen to be changed together; more than this the service does not take at once. */
export const MOST_SELECTED = 500;

let chosen: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

export const selection = (): ReadonlySet<string> => chosen;
export const useSelection = (): ReadonlySet<string> => useSyncExternalStore(listen, selection);
export const useIsSelected = (id: string): boolean => useSyncExternalStore(listen, () => chosen.has(id));

export function select(ids: Iterable<string>): void {
  set(new Set([...chosen, ...ids].slice(0, MOST_SELECTED)));
}
export function toggle(id: string): void {
  const next = new Set(chosen);
  if (!next.delete(id) && next.size < MOST_SELECTED) next.add(id);
  set(next);
}
export const selectNothing = (): void => set(new Set());

function set(next: ReadonlySet<string>): void {
  chosen = next;
  for (const listener of [...listeners]) listener();
}
function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
