import type { Translated } from '../../text/text.js';
import type { en } from './messages.en.js';

export const pt: Translated<typeof en> = {
  grouping_channel: 'Canal',
  grouping_language: 'Língua',
  grouping_region: 'Região',
  grouping_team: 'Equipa',
  grouping_agent: 'Quem decide',
  grouping_tenure: 'Cliente há',
  channel_email: 'Correio eletrónico',
  channel_phone: 'Telefone',
  channel_web: 'Web',
  channel_chat: 'Chat',
  channel_letter: 'Carta',
  channel_api: 'Um programa',
  tenure_under_90_days: 'menos de 90 dias',
  tenure_90_days_to_1_year: '90 dias a 1 ano',
  tenure_1_to_3_years: '1 a 3 anos',
  tenure_over_3_years: 'mais de 3 anos',
  comparedBy: 'Comparado por: {{what}}',
  granted: 'Concedido',
  othersGranted: 'Todos os outros',
  oddsInLike: 'Probabilidades em situações iguais',
  odds: '{{ratio}} ({{low}} a {{high}})',
  whatItMeans: 'O que significa',
  sideOf: '{{share}} ({{granted}} de {{of}})',
  verdict_differs: 'Difere',
  verdict_explained: 'Explicado',
  verdict_no_difference: 'Sem diferença',
  verdict_too_few: 'Ainda não chega',
  verdict_not_comparable: 'Não comparável',
  says_differs_more:
    'Concedido mais facilmente do que aos outros na mesma situação: as probabilidades são {{ratio}} vezes maiores, e o acaso não o explica. Leia alguns de cada.',
  says_differs_less:
    'Concedido menos facilmente do que aos outros na mesma situação: as probabilidades são {{ratio}} vezes as dos outros, e o acaso não o explica. Leia alguns de cada.',
  says_explained: 'As partes simples diferem porque as situações diferem. Na mesma situação não há diferença.',
  says_no_difference: 'Nenhuma diferença que o acaso não explique.',
  says_too_few: 'Cada lado precisa de trinta decisões antes de se poder dizer algo.',
  says_not_comparable: 'Nenhuma situação tem os dois, ou tudo acabou da mesma forma.',
  howToRead:
    'Só se comparam pessoas na mesma situação (a mesma linha da política). As probabilidades são concedido para recusado: 3 para 1 são 75 em 100. Probabilidades de 1 querem dizer: tão facilmente como aos outros. Entre parênteses, o intervalo em que o número pode estar (95 %); enquanto o 1 lá estiver, ninguém pode dizer.',
};
