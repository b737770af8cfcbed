import type { Messages } from '../text.js';

const found = import.meta.glob<Messages>('../../**/messages.de.ts', { eager: true, import: 'de' });

/** Everybody's words, by the folder below `src` they lie in. */
export const words: Record<string, Messages> = Object.fromEntries(
  Object.entries(found).map(([file, messages]) => [file.slice('../../'.length, file.lastIndexOf('/')), messages]),
);
