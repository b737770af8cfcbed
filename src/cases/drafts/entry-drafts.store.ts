import type { Work } from '../../platform/index.js';

export interface EntryDraft {
  id: string;
  caseId: string;
  authorId: string;
  author: string;
  readers: string[];
  body: string;
  since: Date;
  savedAt: Date;
  version: number;
}

/** Whose draft it is, and for whom: one for each. */
export interface DraftPlace {
  caseId: string;
  authorId: string;
  readers: readonly string[];
}

const DRAFTS = `select d.id, d.case_id as "caseId", d.author_id as "authorId", p.name as author, d.readers, d.body, d.since,
    d.saved_at as "savedAt", d.version
  from entry_drafts d join people p on p.id = d.author_id`;

/**
 * The author's draft for these readers, locked. A merge moves nothing: of a case that others live in, also what was begun in one of those
 * is gone on with, its own draft first.
 */
export async function draftAt(work: Work, { caseId, authorId, readers }: DraftPlace): Promise<EntryDraft | undefined> {
  const [found] = await work.query<EntryDraft>(
    `${DRAFTS} where d.case_id = any(kept_family($1)) and d.author_id = $2 and d.readers = $3::text[]
     order by (d.case_id = $1) desc, d.saved_at desc, d.id limit 1 for update of d`,
    [caseId, authorId, readers],
  );
  return found;
}

export const draftsIn = (work: Work, caseId: string): Promise<EntryDraft[]> =>
  work.query<EntryDraft>(`${DRAFTS} where d.case_id = any(kept_family($1)) order by d.since, d.id`, [caseId]);

/** Answers whether it was begun: another tab may have been faster by a moment. */
export async function beginDraft(
  work: Work,
  { caseId, authorId, readers }: DraftPlace,
  body: string,
): Promise<boolean> {
  const begun = await work.query(
    `insert into entry_drafts (id, case_id, author_id, readers, body, since, saved_at) values ($1, $2, $3, $4, $5, $6, $6)
     on conflict on constraint entry_drafts_one_each do nothing returning id`,
    [work.newId('dft'), caseId, authorId, readers, body, work.now],
  );
  return begun.length > 0;
}

/** Of a draft that is locked. */
export async function rewriteDraft(work: Work, draft: EntryDraft, body: string): Promise<EntryDraft> {
  await work.query('update entry_drafts set body = $2, saved_at = $3, version = version + 1 where id = $1', [
    draft.id,
    body,
    work.now,
  ]);
  return { ...draft, body, savedAt: work.now, version: draft.version + 1 };
}

export async function removeDraft(work: Work, { id }: EntryDraft): Promise<void> {
  await work.query('delete from entry_drafts where id = $1', [id]);
}

/** What nobody has gone on with for so many days. */
export async function eraseOldDrafts(work: Work, days: number): Promise<void> {
  await work.query(`delete from entry_drafts where saved_at < $1::timestamptz - make_interval(days => $2)`, [
    work.now,
    days,
  ]);
}
