import { textOf } from '../text/text.js';
import { en } from './messages.en.js';

/** The few words that widgets say of themselves. */
export const t = textOf('ui', en);
