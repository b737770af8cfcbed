import { textOf } from '../../text/text.js';
import { en as flex } from '../messages.en.js';
import { en } from './messages.en.js';

/** What decisions teach: words of their own, beside those of all that is bent. */
export const t = textOf('flex/learning', en, { module: 'flex', english: flex });
