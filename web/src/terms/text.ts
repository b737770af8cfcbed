import { textOf } from '../text/text.js';
import { en } from './messages.en.js';

export const t = textOf('terms', en);

/** A word for something the API names, such as `target` `resolution`; as the API calls it where we have none. */
export const named = (kind: string, name: string): string => {
  const key = `${kind}_${name}`;
  return key in en ? t(key as 'target_resolution') : name;
};
