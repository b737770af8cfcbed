import { en as shell } from '../shell/messages.en.js';
import { textOf } from '../text/text.js';
import { en } from './messages.en.js';

export const t = textOf('policies', en, { module: 'shell', english: shell });

/** A word for something the API names, such as `outcome` `never`; as the API calls it where we have none. */
export const named = (kind: string, name: string, otherwise: string = name): string => {
  const key = `${kind}_${name}`;
  return key in en ? t(key as 'outcome_never') : otherwise;
};
