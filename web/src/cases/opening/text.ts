import { textOf } from '../../text/text.js';
import { en } from './messages.en.js';

/** Opening a case by hand: words that come with the dialog. */
export const t = textOf('cases/opening', en);

/** A word for something the API names, such as `channel` `phone`. */
export const named = (kind: string, name: string): string => t(`${kind}_${name}` as 'channel_phone');
