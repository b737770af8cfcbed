import { canHaveOwnKeys } from './own-keys.js';
import type { Action } from './action.js';

/** An action with a key, as it was offered on some screen. */
export type Known = Pick<Action, 'id' | 'label' | 'group'> & { readonly keys: string };

const KEY = 'kept-known-actions';
let known: Map<string, Known> | undefined;

/** Every action with a key that was ever offered in this browser: what is here now is only what one screen offers. */
export const knownActions = (): Known[] => [...all().values()];

/** Notes what a screen offers; labels are of the language that is spoken. */
export function remember(actions: readonly Action[]): void {
  let isNews = false;
  for (const { id, label, group, keys } of actions) {
    if (keys === undefined || !canHaveOwnKeys({ id, keys })) continue;
    const before = all().get(id);
    if (before?.label === label && before.keys === keys) continue;
    all().set(id, { id, label, group, keys });
    isNews = true;
  }
  if (!isNews) return;
  try {
    localStorage.setItem(KEY, JSON.stringify(knownActions()));
  } catch {
    // Then those of this page alone.
  }
}

function all(): Map<string, Known> {
  known ??= read();
  return known;
}

function read(): Map<string, Known> {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '[]') as Known[];
    return new Map(kept.map((action) => [action.id, action]));
  } catch {
    return new Map();
  }
}
