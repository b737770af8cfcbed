import { defineTemplate, letter, type LetterContext } from '../../platform/index.js';
import { formatInZone } from '../../calendars/index.js';

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
  { reader, language }: LetterContext,
  named: (line: Line) => string,
): (readonly [string, string])[] => [
  ...lines
    .slice(0, SHOWN)
    .map((line) => [formatInZone(line.dueAt.getTime(), reader.zone, 'date and time', language), named(line)] as const),
  ...(lines.length > SHOWN ? [['…', `and ${lines.length - SHOWN} more`] as const] : []),
];

const promises = (count: number): string => (count === 1 ? 'One promise' : `${count} promises`);

defineTemplate('partner.chase-digest', async (context) => {
  const lines = await linesOf(context);
  return letter(
    {
      subject: `${promises(lines.length)} of yours need a word`,
      paragraphs: ['All of these want a word from you: done, a new time, or that it cannot be done.'],
      facts: factsOf(lines, context, ({ what }) => what),
      ...(context.link ? { action: { label: 'Open your tasks', url: context.link } } : {}),
      footer:
        'You get this one letter in place of many, because your company takes part in customer cases. Anybody who has this link can answer for you: do not pass it on.',
    },
    context.language,
  );
});

defineTemplate('staff.chase-digest', async (context) => {
  const lines = await linesOf(context);
  return letter(
    {
      subject: `${promises(lines.length)} need you`,
      paragraphs: ['One letter in place of many: these have moved up their ladders. The longest overdue stand first.'],
      facts: factsOf(
        lines,
        context,
        ({ number, partner, what }) => `${number}: ${what}${partner ? ` (${partner})` : ''}`,
      ),
      action: { label: 'Open the desk', url: context.deskUrl },
    },
    context.language,
  );
});
