import { preferences } from '../shell/preferences.js';
import type { Action } from './action.js';

/** The action under the key its reader chose for it, or the desk's own. */
export function ownKeys<A extends Pick<Action, 'id' | 'keys'>>(action: A): A {
  const own = preferences().keys[action.id];
  return own === undefined ? action : { ...action, keys: own ?? undefined };
}

/** Actions whose keys can be chosen: the service keeps keys by such names alone. */
export const canHaveOwnKeys = ({ id, keys }: Pick<Action, 'id' | 'keys'>): boolean =>
  keys !== undefined && /^[a-z][a-zA-Z0-9.-]{0,49}$/.test(id);
