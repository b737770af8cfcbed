import { defineTemplate, filled, letter, spokenFor, type LetterContext } from '../../platform/index.js';
import { letterAppointment } from './letter-appointment.js';
import { letterFacts, type LetterFacts } from './letter-facts.js';
import { CUSTOMER_LETTERS, type CustomerLetterWords } from './words/customer-letter-words.rules.js';
import { spoken } from './words/occasion.rules.js';

type Occasion = keyof CustomerLetterWords['occasions'];
const OCCASIONS = Object.keys(CUSTOMER_LETTERS.en.occasions) as Occasion[];

function valuesFrom({ subject, owner, what, when, body, summary }: LetterFacts, we: string): Record<string, string> {
  return { subject, owner, what, when, body, summary, ownerOrWe: owner || we };
}

for (const occasion of OCCASIONS) {
  defineTemplate(`customer.${occasion}`, async (context: LetterContext) => {
    const facts = await letterFacts(context);
    const language = spokenFor(context.language);
    const words = CUSTOMER_LETTERS[language];
    const appointment = await letterAppointment(`customer.${occasion}`, context);
    const written = letter(
      {
        ...spoken(words.occasions[occasion], valuesFrom(facts, words.we)),
        ...(context.link ? { action: { label: words.open, url: context.link } } : {}),
        footer: filled(words.footer, { number: facts.caseNumber }),
      },
      language,
    );
    return appointment ? { ...written, appointment } : written;
  });
}
