import { defineTemplate, letter, type LetterContent, type LetterContext } from '../../platform/index.js';
import { letterFacts, type LetterFacts } from './letter-facts.js';
import { draftFor } from './partner-letters.js';

type Words = (facts: LetterFacts) => Omit<LetterContent, 'action' | 'facts' | 'footer'>;

/** Some promises we make to ourselves. */
const whoseWord = ({ waits }: LetterFacts): string => WHO_WAITS[waits];
const WHO_WAITS: Record<LetterFacts['waits'], string> = {
  customer: 'We promised this to the customer.',
  us: 'This is ours to do, and it cannot be done later.',
  'service level': 'Our service level asks for it.',
  colleague: 'A colleague waits for a yes or a no. Silence is neither: nothing is granted by it, and nothing refused.',
};

/** What our own people are told, in English whatever they read: their dates are English too. */
const WORDS: Record<string, Words> = {
  'no-reply': (f) => ({
    subject: `No answer from ${f.partner}: ${f.what}`,
    paragraphs: ['The partner did not answer in time. Ask somebody else, or ask again.'],
  }),
  'still-on': (f) => ({ subject: `Due tomorrow: ${f.what}`, paragraphs: [whoseWord(f)] }),
  'due-soon': (f) => ({ subject: `Due in a few hours: ${f.what}`, paragraphs: [whoseWord(f)] }),
  'at-risk': (f) => ({
    subject: `At risk: ${f.what}`,
    paragraphs: [
      'What this promise rests on has slipped. Tell the customer before they ask: the words are drafted, with the new time where it is known, and wait in the case.',
    ],
  }),
  'at-risk-pace': (f) => ({
    subject: `At risk: ${f.what}`,
    paragraphs: [
      `${f.partner} needs longer than this for such a thing four times out of five, and nothing shows that it was begun. Ask them now.`,
    ],
  }),
  'at-risk-said': (f) => ({
    subject: `At risk: ${f.what}`,
    paragraphs: [f.doubt ? `${f.partner || 'The partner'} says: “${f.doubt}”` : 'It may not work out, we are told.'],
  }),
  denied: (f) => ({
    subject: `${f.partner} says it never agreed: ${f.what}`,
    paragraphs: [
      'The terms lie on the table again and wait for their answer. What rests on this promise has nobody behind it for now.',
    ],
  }),
  resumed: (f) => ({
    subject: `${f.partner} promises again: ${f.what}, ${f.when}`,
    paragraphs: ['It was said to be done and was not. If the new time does not suit, withdraw the promise.'],
  }),
  void: (f) => ({
    subject: `It comes to nothing: ${f.what}`,
    paragraphs: [
      'What this promise depended on will not happen, or came too late for it. Promise something else where it is still wanted.',
    ],
  }),
  broken: (f) => ({
    subject: `Broken: ${f.what}`,
    paragraphs: [
      f.waits === 'colleague'
        ? 'Nobody said yes or no in time. It stays open until somebody does.'
        : `${f.partner || 'We'} did not keep this promise. Tell the customer before they ask.`,
    ],
  }),
  overdue: (f) => ({
    subject: `Overdue: ${f.what}`,
    paragraphs: [`An hour past its time, and no word${f.partner ? ` from ${f.partner}` : ''}.`],
  }),
  escalated: (f) => ({
    subject: `Escalated: ${f.what}`,
    paragraphs: [
      f.waits === 'colleague'
        ? 'Hours past its time, and nobody has said yes or no. Give the customer an honest new time.'
        : 'Hours past its time. Call them, give the customer an honest new time, and say sorry.',
    ],
  }),
  'replace-partner': (f) => ({
    subject: `A day late: ${f.what}`,
    paragraphs: [`${f.partner} has not delivered for a whole business day. Consider another partner.`],
  }),
  answered: (f) => ({
    subject: `${f.partner} says: another time for ${f.what}`,
    paragraphs: ['They propose another time. Accept it or name one.'],
  }),
  declined: (f) => ({
    subject: `${f.partner} declined: ${f.what}`,
    paragraphs: ['They will not do it. Ask another partner.'],
  }),
  'booking-failed': (f) => ({
    subject: `Not booked: ${f.what}`,
    paragraphs: [
      `${f.partner}’s system says that it failed. Ask them, or ask another partner, before the customer waits.`,
    ],
  }),
  'booking-to-telephone': (f) => ({
    subject: `Telephone ${f.partner}: ${f.what} is not needed any more`,
    paragraphs: ['It is too late to cancel it by a message: somebody has to call them.'],
  }),
  'booking-unanswered': (f) => ({
    subject: `${f.partner}’s system does not answer: ${f.what}`,
    paragraphs: ['We tried for days to tell their system. Tell them yourself what they need to know.'],
  }),
  'claim-answered': (f) => ({
    subject: `${f.partner} answered our claim: ${f.subject}`,
    paragraphs: ['How they answered, and why, stands in the case.'],
  }),
  message: (f) => ({ subject: `New in case ${f.caseNumber}: ${f.subject}`, paragraphs: [f.body] }),
};

for (const [name, words] of Object.entries(WORDS)) {
  defineTemplate(`staff.${name}`, async (context: LetterContext) => {
    const facts = await letterFacts({ ...context, language: 'en' });
    return letter(
      {
        ...words(facts),
        facts: [
          ['Case', `${facts.caseNumber} ${facts.subject}`],
          ...(facts.when ? [['When', facts.when] as const] : []),
        ],
        action: { label: 'Open the case', url: `${context.deskUrl}/cases/${facts.caseId}` },
      },
      'en',
    );
  });
}

/** A rung that a person takes: the words are ready, and theirs to say. */
defineTemplate('staff.say-it', async (context: LetterContext) => {
  const facts = await letterFacts({ ...context, language: 'en' });
  const draft = draftFor(String(context.data['draft']), facts);
  return letter(
    {
      subject: `Yours to say to ${facts.partner}: ${facts.what}`,
      paragraphs: [
        'It is time to speak to them about this, and better you than the desk. In our words it would be:',
        ...draft,
      ],
      facts: [['Case', `${facts.caseNumber} ${facts.subject}`], ...(facts.when ? [['When', facts.when] as const] : [])],
      action: { label: 'Open the case', url: `${context.deskUrl}/cases/${context.caseId}` },
    },
    'en',
  );
});
