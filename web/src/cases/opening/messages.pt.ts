import type { Translated } from '../../text/text.js';
import type { en } from './messages.en.js';

export const pt: Translated<typeof en> = {
  newCase: 'Novo caso',
  openCase: 'Abrir o caso',
  customer: 'Cliente',
  customerHint: 'Algumas letras do nome ou do e-mail. Sem escolha, cria-se um novo cliente.',
  customers: 'Clientes',
  another: 'Outra pessoa',
  email: 'E-mail',
  customerEmailHint: 'Com ele, recebem uma ligação para a sua página.',
  order: 'Sobre que encomenda',
  noOrder: 'Nenhuma, ou não se sabe',
  subject: 'Assunto',
  whatTheySaid: 'O que disseram',
  kind: 'Tipo',
  channel: 'Como nos chegou',
  channel_phone: 'por telefone',
  channel_email: 'por e-mail',
  channel_chat: 'por chat',
  channel_desk: 'em pessoa',
  case_complaint: 'reclamação',
  case_request: 'pedido',
  case_question: 'pergunta',
  case_compliment: 'elogio',
};
