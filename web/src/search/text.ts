import { textOf } from '../text/text.js';
import { en } from './messages.en.js';

export const t = textOf('search', en);
