import { textOf } from '../../text/text.js';
import { en } from './messages.en.js';

const t = textOf('settings/mails', en);

/** What a letter is about; one that is not known here goes by its name. */
export const letterWords = (template: string): string =>
  wordFor(template.replace('.', '_')) ?? template.replace(/^\w+\./, '').replaceAll('-', ' ');

const wordFor = (key: string): string | undefined => (key in en ? t(key as keyof typeof en) : undefined);
