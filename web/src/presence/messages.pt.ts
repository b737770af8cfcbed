import type { Translated } from '../text/text.js';
import type { en } from './messages.en.js';

export const pt: Translated<typeof en> = {
  here: 'Também aqui',
  viewing: '{{name}} está a ver',
  idle: '{{name}} tem-no aberto',
  writing: '{{name}} está a escrever',
  writingCustomer: '{{name}} está a escrever ao cliente',
  writingInternal: '{{name}} está a escrever uma nota',
  writingPartner: '{{name}} está a escrever a um parceiro',
  more: 'mais {{count}}',
};
