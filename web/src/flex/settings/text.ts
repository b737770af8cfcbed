import { textOf } from '../../text/text.js';
import { en as flex } from '../messages.en.js';
import { en } from './messages.en.js';

/** What may be given without asking, and who is asked: words of its settings, beside those of all that is bent. */
export const t = textOf('flex/settings', en, { module: 'flex', english: flex });
