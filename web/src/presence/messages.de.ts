import type { Translated } from '../text/text.js';
import type { en } from './messages.en.js';

export const de: Translated<typeof en> = {
  here: 'Auch hier',
  viewing: '{{name}} sieht es sich an',
  idle: '{{name}} hat es offen',
  writing: '{{name}} schreibt',
  writingCustomer: '{{name}} schreibt dem Kunden',
  writingInternal: '{{name}} schreibt eine Notiz',
  writingPartner: '{{name}} schreibt einem Partner',
  more: '{{count}} weitere',
};
