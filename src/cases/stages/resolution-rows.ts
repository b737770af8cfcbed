import type { Work } from '../../platform/index.js';

export async function keepResolution(work: Work, caseId: string, summary: string, agreed: boolean): Promise<string> {
  const id = work.newId('res');
  await work.query(
    'insert into resolutions (id, case_id, summary, proposed_by, proposed_at, agreed_at, agreed_by) values ($1, $2, $3, $4, $5, $6, $7)',
    [id, caseId, summary, work.actor.id, work.now, agreed ? work.now : null, agreed ? work.actor.id : null],
  );
  return id;
}

/** How it was put right, as it was said last. */
export async function lastResolution(work: Work, caseId: string): Promise<{ id: string; summary: string } | undefined> {
  const [last] = await work.query<{ id: string; summary: string }>(
    'select id, summary from resolutions where case_id = $1 order by proposed_at desc limit 1',
    [caseId],
  );
  return last;
}

/** Who agreed first, and when, stays. */
export async function agreedTo(work: Work, id: string): Promise<void> {
  await work.query('update resolutions set agreed_at = $2, agreed_by = $3 where id = $1 and agreed_at is null', [
    id,
    work.now,
    work.actor.id,
  ]);
}

export async function declined(work: Work, id: string, reason: string | undefined): Promise<void> {
  await work.query('update resolutions set declined_at = $2, decline_reason = $3 where id = $1', [
    id,
    work.now,
    reason ?? null,
  ]);
}
