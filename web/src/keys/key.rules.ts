/** What of a pressed key counts here. */
export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const NAMES: Record<string, string> = {
  enter: '↵',
  escape: 'Esc',
  shift: '⇧',
  end: 'End',
};

/**
 * Whether the pressed key is `chord`: `j`, `?`, `shift+e`, `mod+k`. First by the letter it writes, then by its place on the keyboard:
 * who writes Cyrillic, Hebrew or Greek has the same keys under their fingers.
 */
export function isChord(chord: string, pressed: Pressed): boolean {
  const parts = chord.split('+');
  const key = parts.pop()!;
  if (pressed.altKey || parts.includes('mod') !== (pressed.ctrlKey || pressed.metaKey)) return false;
  const letter = /^[a-z]$/.test(key);
  // "?" needs shift on some keyboards and not on others: only letters and named keys say for themselves whether shift is down.
  if ((letter || key.length > 1) && parts.includes('shift') !== pressed.shiftKey) return false;
  if (pressed.key.toLowerCase() === key) return true;
  return letter && !/^[a-z]$/i.test(pressed.key) && pressed.code === `Key${key.toUpperCase()}`;
}

/** Chords that are pressed one after the other: `g i`. */
export const stepsOf = (keys: string): string[] => keys.split(' ');

/** Whether these keys mean something without Ctrl or Cmd: they rest while somebody types, and where they are switched off. */
export const isSingle = (keys: string): boolean => !keys.includes('mod+') && keys !== 'escape';

/** What is printed on the keys, one name each: `['⌘', 'K']`, `['G', 'I']`. `control`: as the reader's keyboards have it. */
export const keyNames = (keys: string, isMac: boolean, control = 'Ctrl'): string[] =>
  keys
    .split(/[ +]/)
    .map((part) => (part === 'mod' ? (isMac ? '⌘' : control) : (NAMES[part] ?? part.toLocaleUpperCase())));
