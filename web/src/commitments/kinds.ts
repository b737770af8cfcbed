import { en } from './messages.en.js';
import { t } from './text.js';

/** What is usually promised, the most usual first. Other kinds come from elsewhere and are shown as they are called. */
export const KINDS_OF_OURS = ['answer', 'call_back', 'refund', 'replacement', 'delivery', 'other'] as const;
export const KINDS_OF_PARTNERS = [
  'pickup',
  'delivery',
  'repair',
  'inspection',
  'hand_over',
  'call_back',
  'refund',
  'answer',
  'other',
] as const;

export const kindName = (kind: string): string =>
  `kind_${kind}` in en ? t(`kind_${kind}` as 'kind_pickup') : kind.replaceAll('_', ' ');
