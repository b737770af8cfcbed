import type { Translated } from '../text/text.js';
import type { en } from './messages.en.js';

export const pt: Translated<typeof en> = {
  promises: 'Promessas',
  whose: 'Casos de quem',
  allCases: 'Todos os casos',
  myCases: 'Os meus casos',
  loading: 'A carregar as promessas',
  failed: 'Não foi possível ler as promessas',
  again: 'Tentar de novo',
  nothing: 'Nada está prometido',
  nothingWords: 'Todas as palavras foram cumpridas, ou nenhuma está em aberto.',
  more: 'Mais',
  us: 'Nós',
  aPartner: 'Um parceiro',
  late: 'Atrasadas',
  nextHour: 'Na próxima hora',
  today: 'Hoje',
  later: 'Mais tarde',
};
