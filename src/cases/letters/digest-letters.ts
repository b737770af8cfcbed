import {
  defineTemplate,
  filled,
  letter,
  spokenFor,
  writtenFor,
  type Language,
  type LetterContext,
} from '../../platform/index.js';
import { formatInZone } from '../../calendars/index.js';
import { PARTNER_LETTERS } from './words/partner-letter-words.rules.js';

const SHOWN = 40;

interface Line {
  what: string;
  number: string;
  dueAt: Date;
  partner: string | null;
}

/** The promises of a digest, the longest overdue first, as they are called when the letter is read. */
async function linesOf({ work, data }: LetterContext): Promise<Line[]> {
  return work.query<Line>(
    `select distinct c.id, coalesce(t.title, c.what) as what, k.number, c.due_at as "dueAt", n.name as partner
     from mails l join chase_messages m on m.mail_id = l.id join commitments c on c.id = m.commitment_id
     join cases k on k.id = c.case_id left join partners n on n.id = c.partner_id left join tasks t on t.commitment_id = c.id
     where l.cause_id = $1 order by c.due_at, c.id`,
    [data['digest']],
  );
}

/** When each is due, in the reader's zone. A partner knows cases by names of its own, so its letter names none. */
const factsOf = (
  lines: readonly Line[],
  { reader }: LetterContext,
  tag: string,
  named: (line: Line) => string,
): (readonly [string, string])[] => [
  ...lines
    .slice(0, SHOWN)
    .map(
      (line) =>
        [formatInZone(line.dueAt.getTime(), reader.zone, 'date and time', writtenFor(tag)), named(line)] as const,
    ),
  ...(lines.length > SHOWN
    ? [['…', filled(PARTNER_LETTERS[spokenFor(tag)].digest.more, { n: lines.length - SHOWN })] as const]
    : []),
];

function promises(n: number, language: Language): string {
  const { digest } = PARTNER_LETTERS[language];
  return n === 1 ? digest.onePromise : filled(digest.promises, { n });
}

defineTemplate('partner.chase-digest', async (context) => {
  const lines = await linesOf(context);
  const language = spokenFor(context.language);
  const { digest, open } = PARTNER_LETTERS[language];
  return letter(
    {
      subject: filled(digest.subject, { promises: promises(lines.length, language) }),
      paragraphs: [digest.says],
      facts: factsOf(lines, context, context.language, ({ what }) => what),
      ...(context.link ? { action: { label: open, url: context.link } } : {}),
      footer: digest.footer,
    },
    language,
  );
});

defineTemplate('staff.chase-digest', async (context) => {
  const lines = await linesOf(context);
  return letter(
    {
      subject: `${promises(lines.length, 'en')} need you`,
      paragraphs: ['One letter in place of many: these have moved up their ladders. The longest overdue stand first.'],
      facts: factsOf(
        lines,
        context,
        'en',
        ({ number, partner, what }) => `${number}: ${what}${partner ? ` (${partner})` : ''}`,
      ),
      action: { label: 'Open the desk', url: context.deskUrl },
    },
    'en',
  );
});
