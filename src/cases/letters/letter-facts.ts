import { formatInZone, toLocal } from '../../calendars/index.js';
import { filled, spokenFor, writtenFor, type InEveryLanguage, type LetterContext } from '../../platform/index.js';

/** What letters speak of, read when a letter is written or looked at: never kept in the mail itself. */
export interface LetterFacts {
  what: string;
  title: string;
  instructions: string;
  /** The time promised, in the reader's zone, or the window in the zone it was given in. */
  when: string;
  /** The case where it lives, be it merged meanwhile. */
  caseId: string;
  caseNumber: string;
  subject: string;
  partner: string;
  owner: string;
  body: string;
  summary: string;
  doneLate: boolean;
  /** Who at the partner gave its word by word of mouth. */
  speaker: string;
  /** Why the partner itself says that it may not work out. */
  doubt: string;
  /** Who waits for it: the customer, or we ourselves, who said so, whose service level asks for it, or who need a yes or no. */
  waits: 'customer' | 'us' | 'service level' | 'colleague';
}

interface Row {
  what: string | null;
  dueAt: Date | null;
  startsAt: Date | null;
  zone: string | null;
  doneLate: boolean | null;
  promisee: string | null;
  source: string | null;
  title: string | null;
  instructions: string | null;
  caseId: string;
  number: string;
  subject: string;
  partner: string | null;
  owner: string | null;
  body: string | null;
  summary: string | null;
  speaker: string | null;
  doubt: string | null;
}

/** Reads what this letter may need: the case, and of the commitment, task and entry those its data name. */
export async function letterFacts({ work, data, caseId, reader, language }: LetterContext): Promise<LetterFacts> {
  const [row] = await work.query<Row>(
    `select m.what, m.due_at as "dueAt", m.starts_at as "startsAt", m.zone, m.done_late as "doneLate", m.promisee, m.source, t.title, t.instructions,
       h.number, h.subject, h.id as "caseId", p.name as partner, o.name as owner, e.body, m.spoken_by as speaker,
       (select w.note from risk_words w where w.commitment_id = m.id and w.party = 'partner' and w.taken_back_at is null) as doubt,
       (select r.summary from resolutions r where r.case_id = h.id order by r.proposed_at desc limit 1) as summary
     from cases c join cases h on h.id = coalesce(c.head_id, c.id)
     left join commitments n on n.id = $2 and n.case_id = c.id
     left join tasks t on t.case_id = c.id and (t.id = $3 or $3::text is null and t.commitment_id in (n.id, n.supersedes))
     left join commitments m on m.id = coalesce(n.id, t.commitment_id)
     left join partners p on p.id = coalesce(m.partner_id, t.partner_id)
     left join people o on o.id = h.owner_id
     left join entries e on e.id = $4 and e.case_id = c.id
     where c.id = $1 limit 1`,
    [caseId, data['commitmentId'] ?? null, data['taskId'] ?? null, data['entryId'] ?? null],
  );
  return {
    what: row?.what ?? row?.title ?? '',
    title: row?.title ?? row?.what ?? '',
    instructions: row?.instructions ?? '',
    when: row?.dueAt ? timeWords({ ...row, dueAt: row.dueAt }, reader.zone, language) : '',
    caseId: row?.caseId ?? caseId ?? '',
    caseNumber: row?.number ?? '',
    subject: row?.subject ?? '',
    partner: row?.partner ?? '',
    owner: row?.owner ?? '',
    body: row?.body ?? '',
    summary: row?.summary ?? '',
    doneLate: row?.doneLate ?? false,
    speaker: row?.speaker ?? '',
    doubt: row?.doubt ?? '',
    waits: row?.promisee !== 'us' || row.partner ? 'customer' : (WAITS[row.source ?? ''] ?? 'us'),
  };
}

const WAITS: Readonly<Record<string, LetterFacts['waits']>> = { target: 'service level', approval: 'colleague' };
const BY: InEveryLanguage<string> = { en: 'by {time}', de: 'bis {time}', pt: 'até {time}' };

/** A window reads "Sat 4 Apr 2026, 09:00–12:00"; one instant reads "by Sat 4 Apr 2026, 12:00", in a language we speak. */
export function timeWords(row: { startsAt: Date | null; dueAt: Date }, readerZone: string, tag: string): string {
  const language = writtenFor(tag);
  const due = row.dueAt.getTime();
  if (!row.startsAt) {
    const time = formatInZone(due, readerZone, 'date and time', language);
    return `${filled(BY[spokenFor(tag)], { time })} (${readerZone})`;
  }
  const start = row.startsAt.getTime();
  const sameDay = toLocal(start, readerZone).slice(0, 10) === toLocal(due, readerZone).slice(0, 10);
  const end = sameDay
    ? formatInZone(due, readerZone, 'time', language)
    : formatInZone(due, readerZone, 'date and time', language);
  return `${formatInZone(start, readerZone, 'date and time', language)} – ${end} (${readerZone})`;
}
