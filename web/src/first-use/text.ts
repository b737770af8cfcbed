import { textOf } from '../text/text.js';
import { en } from './messages.en.js';

export const t = textOf('first-use', en);
