import { textOf } from '../../text/text.js';
import { en as flex } from '../messages.en.js';
import { en } from './messages.en.js';

/** What those say who audit: words of their own, beside those of all that is bent. */
export const t = textOf('flex/ledger', en, { module: 'flex', english: flex });

/** A code of the API in plain words, from those of the ledger or of all that is bent; one that nobody has put into words yet is shown as it is. */
const saidAs =
  (kind: string) =>
  (code: string): string => {
    const key = `${kind}_${code}`;
    return key in en || key in flex ? t(key as 'facet_team') : code.replaceAll(/[._]/g, ' ');
  };

export const facetWords = saidAs('facet');
export const verdictWords = saidAs('verdict');
