import type { Messages } from '../text.js';

const found = import.meta.glob<Messages>('../../**/messages.pt.ts', { eager: true, import: 'pt' });

/** Everybody's words, by the folder below `src` they lie in. */
export const words: Record<string, Messages> = Object.fromEntries(
  Object.entries(found).map(([file, messages]) => [file.slice('../../'.length, file.lastIndexOf('/')), messages]),
);
