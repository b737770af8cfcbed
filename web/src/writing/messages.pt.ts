import type { Translated } from '../text/text.js';
import type { en } from './messages.en.js';

export const pt: Translated<typeof en> = {
  toCustomer: 'para o cliente',
  toUs: 'uma nota para nós',
  toPartner: 'para {{partner}}',
  toSeveral: 'para vários leitores',
  drafting: '{{name}} está a redigir {{whom}}',
  sendingNow: '{{name}} está a enviar {{whom}}',
  youAreSending: 'A caminho {{whom}}',
  goesIn_one: 'segue dentro de {{count}} s',
  goesIn_other: 'segue dentro de {{count}} s',
  goesNow: 'a seguir agora',
  couldNotGo: 'Não pôde seguir: {{why}}. O texto voltou a ser um rascunho.',
  takeBack: 'Retirar',
  takenBack: 'Retirado: voltou a ser um rascunho',
  otherTitle: 'Escreveu aqui outra coisa noutro sítio',
  endedTitle: 'Este rascunho foi enviado ou deitado fora noutro sítio',
  keepMine: 'Ficar com este texto',
  keepOther: 'Usar o outro',
  letItBe: 'Deitar este fora',
};
