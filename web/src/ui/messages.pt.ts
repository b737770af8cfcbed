import type { Translated } from '../text/text.js';
import type { en } from './messages.en.js';

export const pt: Translated<typeof en> = {
  loading: 'A carregar',
  failed: 'Não foi possível ler isto',
  again: 'Tentar de novo',
  more: 'Mais',
  control: 'Ctrl',
  acts: 'O que fazer',
};
