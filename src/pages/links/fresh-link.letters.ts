import {
  defineTemplate,
  letter,
  spokenFor,
  type InEveryLanguage,
  type LetterContext,
  type Letter,
} from '../../platform/index.js';

const en = {
  subject: 'Your new link',
  says: 'You asked for a new link. Here it is; the old one no longer opens anything.',
  partner: 'Open your tasks',
  customer: 'See your promises',
  footer: 'If you did not ask for it, you need do nothing: nobody but you was sent this link. Do not pass it on.',
};

/** The letter with a new link. */
export const FRESH_LINK_WORDS: InEveryLanguage<typeof en> = {
  en,
  de: {
    subject: 'Ihr neuer Link',
    says: 'Sie haben um einen neuen Link gebeten. Hier ist er; der alte öffnet nichts mehr.',
    partner: 'Ihre Aufträge öffnen',
    customer: 'Ihre Versprechen ansehen',
    footer:
      'Haben Sie nicht darum gebeten, müssen Sie nichts tun: Diesen Link haben nur Sie bekommen. Geben Sie ihn nicht weiter.',
  },
  pt: {
    subject: 'A sua nova ligação',
    says: 'Pediu uma nova ligação. Aqui está; a antiga já não abre nada.',
    partner: 'Abrir as suas tarefas',
    customer: 'Ver as suas promessas',
    footer: 'Se não a pediu, não precisa de fazer nada: só você recebeu esta ligação. Não a passe a ninguém.',
  },
};

const write =
  (reader: 'partner' | 'customer') =>
  ({ link, language: tag }: LetterContext): Letter => {
    const language = spokenFor(tag);
    const { subject, says, footer, ...labels } = FRESH_LINK_WORDS[language];
    const action = link ? { action: { label: labels[reader], url: link } } : {};
    return letter({ subject, paragraphs: [says], ...action, footer }, language);
  };

export const FRESH_LINK = {
  partner: defineTemplate('partner.fresh-link', write('partner')),
  customer: defineTemplate('customer.fresh-link', write('customer')),
};
