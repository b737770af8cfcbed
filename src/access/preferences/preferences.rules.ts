export const DENSITIES = ['comfortable', 'compact'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;
export const LONGEST_UNDO_SECONDS = 30;

/** How somebody likes the desk. Their language is theirs everywhere, and stands with the person. */
export interface Preferences {
  density: (typeof DENSITIES)[number];
  theme: (typeof THEMES)[number];
  /** Whether a key alone does something; off for whoever dictates or slips (WCAG 2.1.4). */
  singleKeys: boolean;
  /** Their own key for an action, null for none; actions that are not named keep theirs. */
  keys: Record<string, string | null>;
  /** How long what they send is held. */
  undoSeconds: number;
  /** IANA name of whose clocks they read; null: those of their machine, whatever zone their mails are written in. */
  zone: string | null;
}

const DEFAULTS: Preferences = {
  ...{ density: 'comfortable', theme: 'system', singleKeys: true },
  ...{ keys: {}, undoSeconds: 8, zone: null },
};
const FIELDS = Object.keys(DEFAULTS) as (keyof Preferences)[];

/** What holds for them: what they chose, and for the rest what holds for everybody. */
export const preferencesOf = (chosen: Partial<Preferences>): Preferences => ({ ...DEFAULTS, ...chosen });

export type PreferencesChange = { [Field in keyof Preferences]?: Preferences[Field] | null | undefined };

/** What they have chosen after a change: null gives a field back to the desk. Answers also which fields are others now. */
export function changed(
  chosen: Partial<Preferences>,
  change: PreferencesChange,
): { chosen: Partial<Preferences>; fields: string[] } {
  const after: Record<string, unknown> = { ...chosen };
  for (const field of FIELDS) {
    if (change[field] === undefined) continue;
    if (change[field] === null) delete after[field];
    else after[field] = change[field];
  }
  const isOther = (field: keyof Preferences): boolean => JSON.stringify(chosen[field]) !== JSON.stringify(after[field]);
  return { chosen: after as Partial<Preferences>, fields: FIELDS.filter(isOther) };
}

const MOST_KEYS = 200;
const ACTION = /^[a-z][a-zA-Z0-9.-]{0,49}$/;
const KEY = /^[!-~]{1,20}( [!-~]{1,20}){0,2}$/;

/** Why this is no assignment of keys to actions; undefined: it is one. `Shift+J`, `Mod+Enter`, `g i` for one after the other. */
export function keysProblem(keys: unknown): string | undefined {
  if (typeof keys !== 'object' || keys === null || Array.isArray(keys)) return 'is an object of actions and their keys';
  const pairs = Object.entries(keys as Record<string, unknown>);
  if (pairs.length > MOST_KEYS) return `names ${MOST_KEYS} actions at most`;
  const used = new Map<string, string>();
  for (const [action, key] of pairs) {
    if (!ACTION.test(action)) return 'names an action that cannot be one';
    if (key === null) continue;
    if (typeof key !== 'string' || !KEY.test(key))
      return `names no key for ${action}: such as "J", "Mod+Enter" or "g i"`;
    const other = used.get(key.toLowerCase());
    if (other) return `gives one key to both ${other} and ${action}`;
    used.set(key.toLowerCase(), action);
  }
  return undefined;
}
