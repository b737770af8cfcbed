import { en } from '../messages.en.js';
import { t } from '../text.js';

/** The promises of service levels: they are kept in English, whoever reads them. */
const OF_LEVELS = [
  'level_first_reply',
  'level_next_reply',
  'level_periodic_update',
  'level_resolution',
  'levelTold_reply',
  'levelTold_periodic_update',
  'levelTold_resolution',
] as const;
const keyOf = new Map<string, (typeof OF_LEVELS)[number]>(OF_LEVELS.map((key) => [en[key], key]));

/** What is promised, as it was written; what the desk wrote by itself in the reader's language. */
export function whatWords(what: string): string {
  const key = keyOf.get(what);
  return key ? t(key) : what;
}
