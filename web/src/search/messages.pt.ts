import type { Translated } from '../text/text.js';
import type { en } from './messages.en.js';

export const pt: Translated<typeof en> = {
  found: 'Encontrado',
  all: 'Todos os casos com “{{q}}”',
  many: 'muitos clientes',
  customer: 'cliente',
  partner: 'parceiro',
  order: 'Encomenda {{number}}',
  parcel: 'Volume {{number}}',
};
