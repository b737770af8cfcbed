import { textOf } from '../../text/text.js';
import { en as policies } from '../messages.en.js';
import { en } from './messages.en.js';

/** What another rule would have meant: words that come with the first backtest, beside those of policies. */
export const t = textOf('policies/backtests', en, { module: 'policies', english: policies });

/** A word for something a backtest tells of, such as `change` `newlyEntitled`; as the API calls it where we have none. */
export const told = (kind: string, name: string): string => {
  const key = `${kind}_${name.replaceAll(' ', '_')}`;
  return key in en ? t(key as 'change_easier') : name;
};
