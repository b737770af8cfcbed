import { defineTemplate, letter, type LetterContext } from '../../platform/index.js';

const write =
  (label: string) =>
  ({ link, language }: LetterContext) =>
    letter(
      {
        subject: 'Your new link',
        paragraphs: ['You asked for a new link. Here it is; the old one no longer opens anything.'],
        ...(link ? { action: { label, url: link } } : {}),
        footer: 'If you did not ask for it, you need do nothing: nobody but you was sent this link. Do not pass it on.',
      },
      language,
    );

export const FRESH_LINK = {
  partner: defineTemplate('partner.fresh-link', write('Open your tasks')),
  customer: defineTemplate('customer.fresh-link', write('See your promises')),
};
