import { en as shell } from '../shell/messages.en.js';
import { textOf } from '../text/text.js';
import { en } from './messages.en.js';

export const t = textOf('reports', en, { module: 'shell', english: shell });

/** A kind of promise by its word; as the API calls it where we have none. */
export const kindWords = (kind: string | null): string => {
  if (kind === null) return t('allKinds');
  const key = `kind_${kind}`;
  return key in en ? t(key as 'kind_pickup') : kind.replaceAll('_', ' ');
};
