import type { Translated } from '../text/text.js';
import type { en } from './messages.en.js';

export const pt: Translated<typeof en> = {
  unreachable: 'Não é possível contactar o serviço. Verifique a ligação; o seu texto continua aqui.',
  failure: 'Algo correu mal do nosso lado. Tente de novo; se continuar, indique a quem gere o serviço: {{requestId}}.',
  unavailable: 'O serviço está indisponível por um momento. Nada foi alterado; tente de novo.',
  forbidden: 'A sua função não permite isto.',
  'not-found': 'Isto não existe ou não lhe cabe ver.',
  stale: 'Alguém alterou isto entretanto. Vê agora o mais recente: decida de novo.',
  invalid: 'Algo do que introduziu não está certo.',
  'too-many-requests': 'Demasiado de uma vez. Espere um momento.',
  'entries-unseen': 'Alguém escreveu entretanto.',
  'case-not-allowed-now': 'O estado do caso não permite isto agora.',
  'case-closed': 'O caso está fechado: reabra-o primeiro.',
  'case-merged': 'Este caso continua noutro: escreva lá.',
  'promises-still-open': 'Há uma promessa em aberto neste caso. Cumpra-a ou peça que seja retirada.',
  'nothing-promised': 'Diga primeiro quando o cliente terá notícias nossas.',
  'owner-unnamed': 'Dê primeiro um responsável ao caso.',
  'not-taking-part': 'Este parceiro não participa no caso.',
  'stale-terms': 'As condições mudaram. Veja as novas e responda.',
};
