import { locale } from '../../text/language.js';
import { textOf } from '../../text/text.js';
import { en as policies } from '../messages.en.js';
import { en } from './messages.en.js';

/** Whether like cases are decided alike: words that come with the first comparison. */
export const t = textOf('policies/fairness', en, { module: 'policies', english: policies });

const said = (key: string, otherwise: string): string => (key in en ? t(key as 'grouping_channel') : otherwise);

export const groupingWords = (grouping: string): string => said(`grouping_${grouping}`, grouping);

/** One of the groups as people call it: a channel and a language have words, all else is its own name. */
export function groupWords(grouping: string, group: string): string {
  if (grouping === 'language') return languageWords(group);
  return said(`${grouping}_${group.replaceAll(' ', '_')}`, group);
}

function languageWords(code: string): string {
  try {
    return new Intl.DisplayNames([locale()], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
