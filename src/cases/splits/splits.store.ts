import { OPEN_STATES, type Commitment, type CommitmentId } from '../../commitments/index.js';
import { CUSTOMER_READER, partnerReader, type Work } from '../../platform/index.js';
import type { Case, CaseId } from '../case.entity.js';
import { partnerBroughtIn } from '../case.events.js';
import { NothingToMove, NothingToShare } from './split.errors.js';
import type { SplitDto } from './split.dto.js';

/** A promise that went along, with the task it is about and the part its partner had there. */
export interface Moved {
  commitmentId: string;
  fromId: CaseId;
  promisee: Commitment['promisee'];
  partnerId: string | null;
  taskId: string | null;
  participationId: string | null;
  /** The part its partner was given in the new case. */
  partId: string | null;
}

interface Shared {
  id: string;
  fromId: CaseId;
  readers: string[];
  at: Date;
}

/** The entries that both cases show, and the files in them. @throws NothingToShare */
export async function sharedOf(
  work: Work,
  id: CaseId,
  entryIds: readonly string[],
): Promise<{ entries: Shared[]; files: Shared[] }> {
  const entries = await work.query<Shared & { fileIds: string[] }>(
    `select id, case_id as "fromId", readers, at, file_ids as "fileIds" from entries
     where id = any($1) and case_id = any(kept_family($2)) order by id`,
    [entryIds, id],
  );
  const others = entryIds.filter((named) => !entries.some(({ id: known }) => known === named));
  if (others.length > 0) throw new NothingToShare(others);
  const files = await work.query<Shared>(
    `select id, case_id as "fromId", readers, added_at as at from files where id = any($1) order by id`,
    [entries.flatMap(({ fileIds }) => fileIds)],
  );
  return { entries, files };
}

/** The promises that go along: those named, those of the tasks named, and what is asked to take the place of one. @throws NothingToMove */
export async function movableOf(
  work: Work,
  id: CaseId,
  { commitmentIds = [], taskIds = [] }: SplitDto,
): Promise<Moved[]> {
  if (commitmentIds.length + taskIds.length === 0) return [];
  const found = await work.query<Moved>(
    `select m.id as "commitmentId", m.case_id as "fromId", m.promisee, m.partner_id as "partnerId", t.id as "taskId",
       coalesce(t.participation_id, (select p.id from participations p
         where p.case_id = m.case_id and p.partner_id = m.partner_id and p.ended_at is null)) as "participationId"
     from commitments m left join tasks t on t.commitment_id = m.id
     where m.case_id = any(kept_family($1)) and m.state = any($4) and m.source <> 'approval'
       and (m.id = any($2) or t.id = any($3) or m.supersedes = any($2) or m.supersedes in (select commitment_id from tasks where id = any($3)))
     order by m.id`,
    [id, commitmentIds, taskIds, OPEN_STATES],
  );
  const known = new Set(found.flatMap(({ commitmentId, taskId }) => [commitmentId, taskId]));
  const others = [...commitmentIds, ...taskIds].filter((named) => !known.has(named));
  if (others.length > 0) throw new NothingToMove(others);
  return found;
}

/** What the new case shows of the other, by reference: things said, their files, and the past of what went along. */
export async function shareAll(work: Work, to: CaseId, shared: readonly Omit<Shared, 'at'>[]): Promise<void> {
  for (const { id, fromId, readers } of shared)
    await work.query(
      'insert into case_shares (id, case_id, subject_id, from_id, readers, by, at) values ($1, $2, $3, $4, $5, $6, $7)',
      [work.newId('shr'), to, id, fromId, readers, work.actor.id, work.now],
    );
}

export const pastOf = (moved: readonly Moved[]): Omit<Shared, 'at'>[] =>
  moved.flatMap(({ commitmentId, taskId, fromId, promisee, partnerId }) => {
    const readers = [
      ...(partnerId ? [partnerReader(partnerId)] : []),
      ...(promisee === 'customer' ? [CUSTOMER_READER] : []),
    ];
    return [commitmentId, ...(taskId ? [taskId] : [])].map((id) => ({ id, fromId, readers }));
  });

/** Gives each partner whose promise goes along its part in the new case, under another alias, as it had it in the old one. */
export async function givePartsIn(work: Work, to: CaseId, moved: readonly Moved[]): Promise<Moved[]> {
  const parts = new Map<string, string>();
  for (const { partnerId, participationId } of moved) {
    if (!partnerId || parts.has(partnerId)) continue;
    const id = work.newId('par');
    const [{ role }] = (await work.query<{ role: string }>(
      `insert into participations (id, case_id, partner_id, role, purpose, case_alias, started_at, started_by)
       select $1, $2, partner_id, role, purpose, $3, $4, $5 from participations where id = $6 returning role`,
      [id, to, work.newId('cs'), work.now, work.actor.id, participationId],
    )) as [{ role: string }];
    work.record(partnerBroughtIn(to, { id, partnerId, role }));
    parts.set(partnerId, id);
  }
  return moved.map((one) => ({ ...one, partId: one.partnerId ? parts.get(one.partnerId)! : null }));
}

/** Promises and tasks keep their ids, their due times and all that was said of them; only the case is another. */
export async function moveTo(work: Work, to: CaseId, moved: readonly Moved[]): Promise<void> {
  for (const { commitmentId, taskId, partId } of moved) await place(work, { commitmentId, taskId, caseId: to, partId });
}

export async function place(
  work: Work,
  {
    commitmentId,
    taskId,
    caseId,
    partId,
  }: { commitmentId: string; taskId: string | null; caseId: CaseId; partId: string | null },
): Promise<void> {
  await work.query('update commitments set case_id = $2 where id = $1', [commitmentId, caseId]);
  if (taskId)
    await work.query('update tasks set case_id = $2, participation_id = $3 where id = $1', [taskId, caseId, partId]);
}

export interface Split {
  caseId: CaseId;
  fromId: CaseId;
  at: Date;
  moved: Moved[];
}

export async function splitInForce(work: Work, caseId: CaseId): Promise<Split | undefined> {
  const [row] = await work.query<Split>(
    'select case_id as "caseId", from_id as "fromId", at, moved from case_splits where case_id = $1 and undone_at is null',
    [caseId],
  );
  return row;
}

export async function keepSplit(
  work: Work,
  opened: Case,
  from: Case,
  moved: readonly Moved[],
  reason: string | undefined,
): Promise<void> {
  await work.query(
    'insert into case_splits (case_id, from_id, reason, by, at, moved) values ($1, $2, $3, $4, $5, $6)',
    [opened.id, from.id, reason ?? null, work.actor.personId ?? work.actor.id, work.now, JSON.stringify(moved)],
  );
}

/** What took the place of a promise since, as far as it is in this case. */
export async function successorsIn(
  work: Work,
  caseId: CaseId,
  commitmentIds: readonly string[],
): Promise<{ id: CommitmentId; of: string }[]> {
  return work.query(
    `with recursive later as (
       select id, id as of from commitments where id = any($1)
       union
       select m.id, l.of from later l join commitments m on m.supersedes = l.id
     ) select l.id, l.of from later l join commitments m on m.id = l.id where m.case_id = $2 order by l.id`,
    [commitmentIds, caseId],
  );
}
