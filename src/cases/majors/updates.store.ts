import type { Work } from '../../platform/index.js';
import { timeWords } from '../letters/letter-facts.js';
import { textFor, translationFor, type Translation, type UpdateVariable } from './update-text.rules.js';

/** How many customers one job writes to, in one transaction. */
export const AT_ONCE = 100;

/** What an update says, and whose time it speaks of: as it was when it was announced, so that all are told the same. */
export interface UpdateText {
  body: string;
  translations: Translation[];
  startsAt: Date | null;
  dueAt: Date | null;
}

/** What of a case and its customer an update may speak of. */
export interface ReaderRow {
  caseId: string;
  number: string;
  subject: string;
  name: string;
  order: string | null;
  zone: string;
  language: string;
}

export const READER = `c.id as "caseId", c.number, c.subject, k.name, o.number as "order", k.zone, k.language`;
export const READER_TABLES = 'join customers k on k.id = c.customer_id left join orders o on o.id = c.order_id';

/** The open cases that are part of this one, where they live, each once: on `c`, for `$1`. */
const CHILDREN = `c.head_id is null and c.state <> 'closed' and c.customer_id is not null and c.id in (
  select coalesce(f.head_id, f.id) from case_links l join cases f on f.id = l.case_id
  where l.to_id = $1 and l.kind = 'part_of' and l.removed_at is null)`;

/** Those an update would reach, in the order of their ids. */
export const readersOf = (work: Work, majorId: string): Promise<ReaderRow[]> =>
  work.query<ReaderRow>(`select ${READER} from cases c ${READER_TABLES} where ${CHILDREN} order by c.id`, [majorId]);

/** The update in the words of one customer: in their own zone and language, and out of nobody else's case. */
export function writtenFor(
  { body, translations, startsAt, dueAt }: UpdateText,
  reader: ReaderRow,
): { body: string; missing: UpdateVariable[] } {
  return textFor(translationFor(translations, reader.language)?.body ?? body, {
    name: reader.name,
    order: reader.order,
    subject: reader.subject,
    case: reader.number,
    window: dueAt && timeWords({ startsAt, dueAt }, reader.zone, reader.language),
  });
}

export interface NewUpdate extends UpdateText {
  id: string;
  caseId: string;
  commitmentId: string | null;
}

/** Writes down what is to be said, and to whom: a row for each customer, by the hundred. */
export async function keepUpdate(work: Work, update: NewUpdate, caseIds: readonly string[]): Promise<void> {
  await work.query(
    `insert into case_updates (id, case_id, body, commitment_id, starts_at, due_at, by, at, total, translations)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[update.id, update.caseId, update.body, update.commitmentId, update.startsAt, update.dueAt],
      ...[work.actor.personId ?? work.actor.id, work.now, caseIds.length, JSON.stringify(update.translations)],
    ],
  );
  await work.query(
    `insert into case_update_letters (update_id, case_id, batch)
     select $1, t.id, (t.at - 1) / $3 from unnest($2::text[]) with ordinality as t(id, at)`,
    [update.id, caseIds, AT_ONCE],
  );
}
