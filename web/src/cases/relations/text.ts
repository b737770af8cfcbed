import { textOf } from '../../text/text.js';
import { en as cases } from '../messages.en.js';
import { en } from './messages.en.js';

/** What is said of two cases and what they have to do with each other; the rest in the words of all cases. */
export const t = textOf('cases/relations', en, { module: 'cases', english: cases });
