import type { Work } from '../../platform/index.js';

export type SendState = 'held' | 'sent' | 'taken_back' | 'refused';

/** An entry on its way. */
export interface HeldSend {
  id: string;
  caseId: string;
  authorId: string;
  author: string;
  role: 'agent' | 'manager';
  channel: 'portal' | 'api';
  readers: string[];
  /** Null once it has gone, or went back to its author. */
  body: string | null;
  fileIds: string[];
  about: string | null;
  heldAt: Date;
  goesAt: Date;
  state: SendState;
  entryId: string | null;
  problem: string | null;
}

const SENDS = `select s.id, s.case_id as "caseId", s.author_id as "authorId", p.name as author, s.role, s.channel, s.readers, s.body,
    s.file_ids as "fileIds", s.about, s.held_at as "heldAt", s.goes_at as "goesAt", s.state, s.entry_id as "entryId", s.problem
  from held_sends s join people p on p.id = s.author_id`;

export async function keepSend(
  work: Work,
  send: Pick<HeldSend, 'caseId' | 'authorId' | 'role' | 'channel' | 'readers' | 'fileIds' | 'about'> & { body: string },
  seconds: number,
): Promise<HeldSend> {
  const id = work.newId('snd');
  await work.query(
    `insert into held_sends (id, case_id, author_id, role, channel, readers, body, file_ids, about, held_at, goes_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10::timestamptz + make_interval(secs => $11))`,
    [
      ...[id, send.caseId, send.authorId, send.role, send.channel, send.readers, send.body, send.fileIds, send.about],
      ...[work.now, seconds],
    ],
  );
  return (await sendOf(work, id))!;
}

export async function sendOf(work: Work, id: string): Promise<HeldSend | undefined> {
  const [found] = await work.query<HeldSend>(`${SENDS} where s.id = $1`, [id]);
  return found;
}

/** Locked: who asks waits for whoever is just letting it go. */
export async function lockSend(work: Work, id: string): Promise<HeldSend | undefined> {
  const [found] = await work.query<HeldSend>(`${SENDS} where s.id = $1 for update of s`, [id]);
  return found;
}

/** What is held in the case, and in those that became one with it. */
export const heldIn = (work: Work, caseId: string): Promise<HeldSend[]> =>
  work.query<HeldSend>(`${SENDS} where s.case_id = any(kept_family($1)) and s.state = 'held' order by s.id`, [caseId]);

/** That, and what a rule has refused in the last day: its author is to know. */
export const heldOrRefusedIn = (work: Work, caseId: string): Promise<HeldSend[]> =>
  work.query<HeldSend>(
    `${SENDS} where s.case_id = any(kept_family($1))
       and (s.state = 'held' or s.state = 'refused' and s.settled_at > $2::timestamptz - interval '1 day') order by s.id`,
    [caseId, work.now],
  );

export async function dueSends(work: Work, most: number): Promise<string[]> {
  const due = await work.query<{ id: string }>(
    `select id from held_sends where state = 'held' and goes_at <= $1 order by goes_at, id limit $2`,
    [work.now, most],
  );
  return due.map(({ id }) => id);
}

/** It, unless it is not due, not held any more, or another worker is letting it go. */
export async function claimDue(work: Work, id: string): Promise<HeldSend | undefined> {
  const [found] = await work.query<HeldSend>(
    `${SENDS} where s.id = $1 and s.state = 'held' and s.goes_at <= $2 for update of s skip locked`,
    [id, work.now],
  );
  return found;
}

/** Its words stand elsewhere now: in the entry, or in its author's draft. */
export async function settleSend(
  work: Work,
  { id }: HeldSend,
  how: { state: Exclude<SendState, 'held'>; entryId?: string; problem?: string },
): Promise<void> {
  await work.query(
    'update held_sends set state = $2, entry_id = $3, problem = $4, body = null, settled_at = $5 where id = $1',
    [id, how.state, how.entryId ?? null, how.problem ?? null, work.now],
  );
}

export async function forgetSettled(work: Work, days: number): Promise<void> {
  await work.query(
    `delete from held_sends where state <> 'held' and settled_at < $1::timestamptz - make_interval(days => $2)`,
    [work.now, days],
  );
}
