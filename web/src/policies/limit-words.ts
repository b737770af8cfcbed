import { money } from '../text/money.js';
import type { Row } from './policy-shapes.js';
import { t } from './text.js';

/** How far a yes goes: `€50.00, with a reason`. */
export const limitWords = ({ most, needsReason }: Pick<Row['limits'], 'most' | 'needsReason'>): string =>
  [...(most ? [money(most)] : []), ...(needsReason ? [t('withReason')] : [])].join(', ') || '–';
