import { locale } from '../text/language.js';
import { numberFormat } from '../time/formats.js';
import { named } from '../policies/text.js';
import { t } from './text.js';

/** A fact by the word policies have for it. */
export const factWords = (name: string, label?: string): string =>
  named('fact', name, label ?? name.replaceAll('_', ' '));

/** A value of a fact as people say it. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined) return t('unknown');
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'number') return numberFormat(locale(), { maximumFractionDigits: 6 }).format(value);
  return typeof value === 'object'
    ? JSON.stringify(value)
    : named('value', String(value), String(value).replaceAll('_', ' '));
}
