import { textOf } from '../text/text.js';
import { en } from './messages.en.js';

export const t = textOf('first-use', en);

/** A word for something the API names, such as `channel` `phone`; as the API calls it where we have none. */
export const named = (kind: string, name: string): string => {
  const key = `${kind}_${name}`;
  return key in en ? t(key as 'channel_phone') : name;
};
