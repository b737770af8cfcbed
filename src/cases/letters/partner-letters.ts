import { defineTemplate, letter, type LetterContent, type LetterContext } from '../../platform/index.js';
import { letterAppointment } from './letter-appointment.js';
import { letterFacts, type LetterFacts } from './letter-facts.js';

type Words = (facts: LetterFacts) => Omit<LetterContent, 'action' | 'facts' | 'footer'>;

/** What partners are told, by the name of the occasion; each leads to their page of tasks. */
const WORDS: Record<string, Words> = {
  'task-offered': (f) => ({
    subject: `Can you do this? ${f.title}, ${f.when}`,
    paragraphs: [
      `We ask you to take this on: ${f.title}.`,
      ...(f.instructions ? [f.instructions] : []),
      'Say yes, or name another time. One tap is enough.',
    ],
  }),
  'reply-wanted': (f) => ({
    subject: `Still waiting for your answer: ${f.title}`,
    paragraphs: [
      'You have not answered yet. Please accept, name another time, or decline, so that we can tell the customer.',
    ],
  }),
  'still-on': (f) => ({
    subject: `Still on? ${f.title}, ${f.when}`,
    paragraphs: ['You promised this. If anything stands in the way, tell us now: there is still time.'],
  }),
  'due-soon': (f) => ({ subject: `Due soon: ${f.title}, ${f.when}`, paragraphs: ['This is due in a few hours.'] }),
  'evidence-wanted': (f) => ({
    subject: `Is it done? ${f.title}`,
    paragraphs: [
      'The time you promised has passed. If it is done, report it; if not, give us a new time, so that the customer hears it from us.',
    ],
  }),
  overdue: (f) => ({
    subject: `Overdue: ${f.title}`,
    paragraphs: ['This is late, and the customer is waiting. Please tell us what happens now and when.'],
  }),
  escalated: (f) => ({
    subject: `Escalated: ${f.title} is still not done`,
    paragraphs: [
      'We have had no word on this promise. It has been passed on to those in charge, here and at your company.',
    ],
  }),
  message: (f) => ({ subject: `A message about ${f.title || 'your task'}`, paragraphs: [f.body] }),
  countered: (f) => ({
    subject: `Another time proposed: ${f.title}, ${f.when}`,
    paragraphs: ['We propose another time. Please accept it or name one that suits you.'],
  }),
  'said-yes': (f) => ({
    subject: `Please confirm: ${f.title}, ${f.when}`,
    paragraphs: [
      `${f.speaker || 'Somebody of yours'} told us that you will do this. We have written it down, and we count on it.`,
      'Please confirm it with one tap. If that is not so, tell us on the same page within a day, and we talk again.',
    ],
  }),
  'said-no': (f) => ({
    subject: `You told us no: ${f.title}`,
    paragraphs: [
      `${f.speaker || 'Somebody of yours'} told us that you cannot do this, so we ask somebody else.`,
      'If that is not so, write to us on your page, and we ask you again.',
    ],
  }),
  activated: (f) => ({
    subject: `It counts from now: ${f.title}, ${f.when}`,
    paragraphs: ['What your promise depended on is done. From now on we count on you.'],
  }),
  agreed: (f) => ({
    subject: `Agreed: ${f.title}, ${f.when}`,
    paragraphs: ['Thank you. This time is agreed, and takes the place of any other we spoke of for this task.'],
  }),
  'please-erase': () => ({
    subject: 'Please forget a customer’s details',
    paragraphs: [
      'A customer of ours has asked to be forgotten. We have deleted what we knew of them.',
      'Please delete what you hold of them for the task you did for us: name, address, telephone, pictures. You may keep what the law obliges you to keep.',
    ],
  }),
  'new-time-off': (f) => ({
    subject: `The new time is off: ${f.title}`,
    paragraphs: ['We no longer ask for this other time. What was agreed before stands.'],
  }),
  withdrawn: (f) => ({
    subject: `No longer needed: ${f.title}`,
    paragraphs: ['You need not do this any more. Thank you.'],
  }),
};

/** What a partner is to be told, for a person of ours to say themselves. */
export function draftFor(occasion: string, facts: LetterFacts): string[] {
  const words = WORDS[occasion];
  return words ? [words(facts).subject, ...words(facts).paragraphs] : [];
}

export const PARTNER_LETTERS = Object.keys(WORDS).map((name) => `partner.${name}`);

for (const [name, words] of Object.entries(WORDS)) {
  defineTemplate(`partner.${name}`, async (context: LetterContext) => {
    const facts = await letterFacts(context);
    const appointment = await letterAppointment(`partner.${name}`, context);
    const written = letter(
      {
        ...words(facts),
        ...(facts.when
          ? {
              facts: [
                ['What', facts.what],
                ['When', facts.when],
              ] as const,
            }
          : {}),
        ...(context.link ? { action: { label: 'Open your tasks', url: context.link } } : {}),
        footer:
          'You get this because your company takes part in a customer case. Anybody who has this link can answer for you: do not pass it on.',
      },
      context.language,
    );
    return appointment ? { ...written, appointment } : written;
  });
}
