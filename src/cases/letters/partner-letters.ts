import { defineTemplate, letter, spokenFor, type Language, type LetterContext } from '../../platform/index.js';
import { letterAppointment } from './letter-appointment.js';
import { letterFacts, type LetterFacts } from './letter-facts.js';
import { spoken } from './words/occasion.rules.js';
import { PARTNER_LETTERS } from './words/partner-letter-words.rules.js';

type Occasion = keyof (typeof PARTNER_LETTERS)['en']['occasions'];
const OCCASIONS = Object.keys(PARTNER_LETTERS.en.occasions) as Occasion[];

/** What a letter to a partner says, in this language. */
function wordsFor(
  occasion: Occasion,
  facts: LetterFacts,
  language: Language,
): { subject: string; paragraphs: string[] } {
  const { occasions, somebody, yourTask } = PARTNER_LETTERS[language];
  const { title, when, instructions, body, speaker } = facts;
  const values = { title, when, instructions, body, speaker: speaker || somebody, task: title || yourTask };
  return spoken(occasions[occasion], values);
}

/** What a partner is to be told, for a person of ours to say themselves. */
export function draftFor(occasion: string, facts: LetterFacts): string[] {
  if (!(OCCASIONS as string[]).includes(occasion)) return [];
  const { subject, paragraphs } = wordsFor(occasion as Occasion, facts, 'en');
  return [subject, ...paragraphs];
}

for (const occasion of OCCASIONS) {
  defineTemplate(`partner.${occasion}`, async (context: LetterContext) => {
    const facts = await letterFacts(context);
    const language = spokenFor(context.language);
    const words = PARTNER_LETTERS[language];
    const appointment = await letterAppointment(`partner.${occasion}`, context);
    const written = letter(
      {
        ...wordsFor(occasion, facts, language),
        ...(facts.when
          ? {
              facts: [
                [words.what, facts.what],
                [words.when, facts.when],
              ] as const,
            }
          : {}),
        ...(context.link ? { action: { label: words.open, url: context.link } } : {}),
        footer: words.footer,
      },
      language,
    );
    return appointment ? { ...written, appointment } : written;
  });
}
