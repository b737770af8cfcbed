import type { Translated } from '../text/text.js';
import type { en } from './messages.en.js';

export const de: Translated<typeof en> = {
  loading: 'Wird geladen',
  failed: 'Das ließ sich nicht lesen',
  again: 'Erneut versuchen',
  more: 'Mehr',
  control: 'Strg',
  acts: 'Was tun',
};
