import { defineTemplate, letter, type LetterContent, type LetterContext } from '../../platform/index.js';
import { letterAppointment } from './letter-appointment.js';
import { letterFacts, type LetterFacts } from './letter-facts.js';

type Words = (facts: LetterFacts) => Omit<LetterContent, 'action' | 'facts' | 'footer'>;

/** What customers are told: promises and news, never a partner's telephone number. Late is an apology, before they ask. */
const WORDS: Record<string, Words> = {
  acknowledged: (f) => ({
    subject: `We have it: ${f.subject}`,
    paragraphs: [
      `${f.owner} looks after this for you.`,
      `What we promise: ${f.what}, ${f.when}.`,
      'You need not ring anybody else. Everything we promise stands on your page.',
    ],
  }),
  promise: (f) => ({ subject: `Our promise: ${f.what}`, paragraphs: [`We promise you: ${f.what}, ${f.when}.`] }),
  'promise-moved': (f) => ({
    subject: `A new time: ${f.what}`,
    paragraphs: [
      `What we promised needs another time: ${f.what}, ${f.when}. We are sorry for the change, and wanted you to hear it from us.`,
    ],
  }),
  'promise-broken': (f) => ({
    subject: `We are late: ${f.what}`,
    paragraphs: [
      `We promised you: ${f.what}, ${f.when}. We have not kept it, and we are sorry. ${f.owner || 'We'} will be in touch with a new time.`,
    ],
  }),
  'promise-kept': (f) => ({
    subject: `Done: ${f.what}`,
    paragraphs: [`What we promised is done: ${f.what}. If that is not so, tell us on your page.`],
  }),
  message: (f) => ({ subject: `About: ${f.subject}`, paragraphs: [f.body] }),
  resolution: (f) => ({
    subject: `Is this solved? ${f.subject}`,
    paragraphs: [f.summary, 'If it is not solved for you, say so on your page, and we take it up again.'],
  }),
};

for (const [name, words] of Object.entries(WORDS)) {
  defineTemplate(`customer.${name}`, async (context: LetterContext) => {
    const facts = await letterFacts(context);
    const appointment = await letterAppointment(`customer.${name}`, context);
    const written = letter(
      {
        ...words(facts),
        ...(context.link ? { action: { label: 'See your promises', url: context.link } } : {}),
        footer: `Your case ${facts.caseNumber}. This link is yours alone: whoever has it can read and write in your case.`,
      },
      context.language,
    );
    return appointment ? { ...written, appointment } : written;
  });
}
