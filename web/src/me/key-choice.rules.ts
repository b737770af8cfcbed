import type { Pressed } from '../keys/key.rules.js';

/** What was pressed, as actions name their keys: `shift+j`, `mod+enter`, `?`. Undefined: no key one can choose. */
export function chordOf({ key, code, ctrlKey, metaKey, shiftKey, altKey }: Pressed): string | undefined {
  if (altKey || ['Shift', 'Control', 'Meta', 'Alt', 'Tab', 'Escape', 'Enter', ' ', 'Dead'].includes(key))
    return undefined;
  const isLatin = /^[\x21-\x7e]$/.test(key);
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  const name = (isLatin ? key : (place ?? (key.length > 1 ? key : undefined)))?.toLowerCase();
  if (name === undefined || name === '+') return undefined;
  const saysShift = shiftKey && (/^[a-z]$/.test(name) || name.length > 1);
  return [...(ctrlKey || metaKey ? ['mod'] : []), ...(saysShift ? ['shift'] : []), name].join('+');
}

/** What is given a key somebody else has takes it away there: of two actions under one key only one could be done. */
export function keysAfter(
  own: Readonly<Record<string, string | null>>,
  actions: readonly { readonly id: string; readonly keys?: string | undefined }[],
  id: string,
  keys: string | null | undefined,
): Record<string, string | null> {
  const { [id]: _, ...others } = own;
  if (keys === undefined) return others;
  const after: Record<string, string | null> = { ...others, [id]: keys };
  for (const action of actions) {
    if (action.id === id || keys === null) continue;
    const now = action.id in others ? others[action.id] : action.keys;
    if (now === keys) after[action.id] = null;
  }
  return after;
}
