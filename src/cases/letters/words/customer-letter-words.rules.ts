import type { InEveryLanguage } from '../../../platform/languages/languages.rules.js';

const en = {
  occasions: {
    acknowledged: {
      subject: 'We have it: {subject}',
      paragraphs: [
        '{owner} looks after this for you.',
        'What we promise: {what}, {when}.',
        'You need not ring anybody else. Everything we promise stands on your page.',
      ],
    },
    promise: { subject: 'Our promise: {what}', paragraphs: ['We promise you: {what}, {when}.'] },
    'promise-moved': {
      subject: 'A new time: {what}',
      paragraphs: [
        'What we promised needs another time: {what}, {when}. We are sorry for the change, and wanted you to hear it from us.',
      ],
    },
    'promise-broken': {
      subject: 'We are late: {what}',
      paragraphs: [
        'We promised you: {what}, {when}. We have not kept it, and we are sorry. {ownerOrWe} will be in touch with a new time.',
      ],
    },
    'promise-kept': {
      subject: 'Done: {what}',
      paragraphs: ['What we promised is done: {what}. If that is not so, tell us on your page.'],
    },
    message: { subject: 'About: {subject}', paragraphs: ['{body}'] },
    resolution: {
      subject: 'Is this solved? {subject}',
      paragraphs: ['{summary}', 'If it is not solved for you, say so on your page, and we take it up again.'],
    },
  },
  we: 'We',
  open: 'See your promises',
  footer: 'Your case {number}. This link is yours alone: whoever has it can read and write in your case.',
};

export type CustomerLetterWords = typeof en;

const de: CustomerLetterWords = {
  occasions: {
    acknowledged: {
      subject: 'Wir haben es: {subject}',
      paragraphs: [
        '{owner} kümmert sich für Sie darum.',
        'Was wir versprechen: {what}, {when}.',
        'Sie müssen sonst niemanden anrufen. Alles, was wir versprechen, steht auf Ihrer Seite.',
      ],
    },
    promise: { subject: 'Unser Versprechen: {what}', paragraphs: ['Wir versprechen Ihnen: {what}, {when}.'] },
    'promise-moved': {
      subject: 'Eine neue Zeit: {what}',
      paragraphs: [
        'Was wir versprochen haben, braucht eine andere Zeit: {what}, {when}. Die Änderung tut uns leid; Sie sollten es von uns erfahren.',
      ],
    },
    'promise-broken': {
      subject: 'Wir sind zu spät: {what}',
      paragraphs: [
        'Wir hatten Ihnen versprochen: {what}, {when}. Das haben wir nicht gehalten, und es tut uns leid. Eine neue Zeit hören Sie von: {ownerOrWe}.',
      ],
    },
    'promise-kept': {
      subject: 'Erledigt: {what}',
      paragraphs: [
        'Was wir versprochen haben, ist erledigt: {what}. Stimmt das nicht, sagen Sie es uns auf Ihrer Seite.',
      ],
    },
    message: { subject: 'Zu: {subject}', paragraphs: ['{body}'] },
    resolution: {
      subject: 'Ist das gelöst? {subject}',
      paragraphs: [
        '{summary}',
        'Ist es für Sie nicht gelöst, sagen Sie es auf Ihrer Seite, und wir nehmen es wieder auf.',
      ],
    },
  },
  we: 'uns',
  open: 'Ihre Versprechen ansehen',
  footer: 'Ihr Fall {number}. Dieser Link gehört Ihnen allein: Wer ihn hat, kann in Ihrem Fall lesen und schreiben.',
};

const pt: CustomerLetterWords = {
  occasions: {
    acknowledged: {
      subject: 'Já o temos: {subject}',
      paragraphs: [
        '{owner} trata disto por si.',
        'O que prometemos: {what}, {when}.',
        'Não precisa de telefonar a mais ninguém. Tudo o que prometemos está na sua página.',
      ],
    },
    promise: { subject: 'A nossa promessa: {what}', paragraphs: ['Prometemos-lhe: {what}, {when}.'] },
    'promise-moved': {
      subject: 'Uma nova hora: {what}',
      paragraphs: [
        'O que prometemos precisa de outra hora: {what}, {when}. Pedimos desculpa pela mudança; quisemos que o soubesse por nós.',
      ],
    },
    'promise-broken': {
      subject: 'Estamos atrasados: {what}',
      paragraphs: [
        'Prometemos-lhe: {what}, {when}. Não cumprimos, e pedimos desculpa. {ownerOrWe} dará notícias com uma nova hora.',
      ],
    },
    'promise-kept': {
      subject: 'Feito: {what}',
      paragraphs: ['O que prometemos está feito: {what}. Se não é assim, diga-nos na sua página.'],
    },
    message: { subject: 'Sobre: {subject}', paragraphs: ['{body}'] },
    resolution: {
      subject: 'Está resolvido? {subject}',
      paragraphs: ['{summary}', 'Se para si não está resolvido, diga-o na sua página, e retomamos o caso.'],
    },
  },
  we: 'A nossa equipa',
  open: 'Ver as suas promessas',
  footer: 'O seu caso {number}. Esta ligação é só sua: quem a tem pode ler e escrever no seu caso.',
};

/** What customers are told: promises and news, never a partner's telephone number. Late is an apology, before they ask. */
export const CUSTOMER_LETTERS: InEveryLanguage<CustomerLetterWords> = { en, de, pt };
