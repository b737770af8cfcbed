import type { Messages } from '../text.js';

const found = import.meta.glob<Messages>('../../*/messages.de.ts', { eager: true, import: 'de' });

/** Every module's words, by the name of its folder. */
export const words: Record<string, Messages> = Object.fromEntries(
  Object.entries(found).map(([file, messages]) => [file.split('/').at(-2)!, messages]),
);
