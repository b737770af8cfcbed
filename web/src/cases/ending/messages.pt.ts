import type { Translated } from '../../text/text.js';
import type { en } from './messages.en.js';

export const pt: Translated<typeof en> = {
  onTheSpot:
    'Ninguém confirmou ainda a receção deste caso. Fica logo resolvido se o cliente tiver concordado; para propor uma solução, confirme primeiro a receção.',
  whatTheySay: 'O que diz o cliente',
  theyAgree: 'Está resolvido',
  theyDisagree: 'Não está resolvido',
  whatIsMissing: 'O que falta ainda, se o disse',
  takenUpAgain: '#{{number}} foi retomado',
  stillOpen: 'Ainda em aberto:',
  onlyResolved: '«Confirmado» só se pode escolher quando o caso está resolvido.',
  howItEnds: 'Como acaba',
  proposedAt: 'Proposta ao cliente {{at}}. Ainda não respondeu.',
  agreedWaits: 'O cliente concordou {{at}}. Pode ser resolvido quando estiver feito o que lhe prometemos.',
  agreedAt: 'Resolvido; o cliente concordou {{at}}.',
  closedAt: 'Fechado {{at}}: {{reason}}.',
  closedStays: 'Este caso está fechado, e fica fechado mesmo que escreva aqui.',
  closedLongAgo:
    'Este caso foi fechado há mais de 30 dias. O que voltar agora é um caso próprio, que lhe dá seguimento.',
};
