import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Action } from './action.js';
import { remember } from './known-actions.js';
import { ownKeys } from './own-keys.js';

let here: readonly (readonly Action[])[] = [];
const listeners = new Set<() => void>();
const change = (next: readonly (readonly Action[])[]): void => {
  here = next;
  for (const listener of [...listeners]) listener();
};
const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What can be done now, by the reader's own keys; what came last comes first: a screen may take a key over from the frame around it. */
export const actionsNow = (): Action[] => actionsAsMade().map(ownKeys);
/** The same by the keys the desk gives them. */
export const actionsAsMade = (): Action[] => [...here].reverse().flat();
export function useActionsNow(): Action[] {
  useSyncExternalStore(listen, () => here);
  return actionsNow();
}
/** The key under which what usually has `usual` is done by this reader; undefined: under none. */
export const useKeysOf = (usual: string): string | undefined =>
  useSyncExternalStore(listen, () => {
    const action = actionsAsMade().find(({ keys }) => keys === usual);
    return action ? ownKeys(action).keys : usual;
  });

/** Offers actions while the component is there. They may be new objects at each drawing: the newest run, the list changes only by name. */
export function useActions(actions: readonly Action[]): void {
  const newest = useRef(actions);
  useEffect(() => {
    newest.current = actions;
  });
  const named = actions.map(({ id, label, keys }) => `${id} ${keys} ${label}`).join('\n');
  useEffect(() => {
    const offered = newest.current.map((action) => ({
      ...action,
      run: () => newest.current.find(({ id }) => id === action.id)?.run(),
    }));
    remember(offered);
    change([...here, offered]);
    return () => change(here.filter((one) => one !== offered));
  }, [named]);
}
