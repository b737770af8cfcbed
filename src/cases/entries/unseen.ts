import { isStaff, type Actor, type Work } from '../../platform/index.js';
import { EntriesUnseen } from '../case.errors.js';
import { heldIn } from '../sends/sends.store.js';
import { sendView } from '../sends/send.views.js';
import { entryFor, type WrittenEntry } from './entry.views.js';

const MOST = 20;

/**
 * Those who say what they have seen take turns in a case, so that of two who send at once the second sees the first. To be asked for before
 * anything of the case is read.
 */
export async function takeTurns(work: Work, caseId: string): Promise<void> {
  await work.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`sends in ${caseId}`]);
}

/**
 * Refuses what was written without having seen what others wrote, or are sending, since. Ids sort by time: who has seen one has seen what
 * was there before. What others write in the same instant, without saying what they have seen, is the one thing it cannot know.
 * @throws EntriesUnseen
 */
export async function refuseUnseen(work: Work, caseId: string, lastSeen: string, authorId: string): Promise<void> {
  const time = timeIn(lastSeen);
  const entries = await work.query<WrittenEntry>(
    `select e.id, e.kind, e.author_kind as "authorKind", e.author_id as "authorId", e.readers, e.body, e.channel, e.at, e.file_ids as "fileIds"
     from entries e where e.case_id = any(${ownCases(work.actor)}) and e.id > 'ent_' || $2 and e.author_id <> $3
       and not exists (select from held_sends h where h.entry_id = e.id and h.id <= 'snd_' || $2)
     order by e.id limit ${MOST}`,
    [caseId, time, authorId],
  );
  const sends = isStaff(work.actor) ? await heldIn(work, caseId) : [];
  const others = sends.filter((send) => send.authorId !== authorId && timeIn(send.id) > time);
  const unseen = [...entries.map((entry) => entryFor(work.actor, entry)), ...others.map(sendView)]
    .sort((a, b) => (timeIn(a.id) < timeIn(b.id) ? -1 : 1))
    .slice(0, MOST);
  if (unseen.length > 0) throw new EntriesUnseen(unseen, unseen.at(-1)!.id);
}

const timeIn = (id: string): string => id.slice(id.indexOf('_') + 1);

/** A partner that takes part in two cases that became one is not told by either of what happens in the other. */
const ownCases = ({ audience }: Actor): string => (audience === 'partner' ? 'array[$1]' : 'kept_family($1)');
