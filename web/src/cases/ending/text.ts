import { textOf } from '../../text/text.js';
import { en as cases } from '../messages.en.js';
import { en } from './messages.en.js';

/** How a case ends, and comes back; the rest in the words of all cases. */
export const t = textOf('cases/ending', en, { module: 'cases', english: cases });
