import type { Translated } from '../text/text.js';
import type { en } from './messages.en.js';

export const de: Translated<typeof en> = {
  found: 'Gefunden',
  all: 'Alle Fälle mit „{{q}}“',
  many: 'viele Kunden',
  customer: 'Kunde',
  partner: 'Partner',
  order: 'Bestellung {{number}}',
  parcel: 'Sendung {{number}}',
};
