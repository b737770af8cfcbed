import { NotFound, type Work } from '../platform/index.js';
import type { CaseId } from './case.entity.js';

/**
 * The case behind what a caller calls it. Each partner has its own name for a case, so that two cannot find out that they work on the same;
 * one that knows the real id may use it. @throws NotFound when a partner takes no part in it
 */
export async function caseBehind(work: Work, named: CaseId): Promise<CaseId> {
  if (work.actor.audience !== 'partner') return named;
  const [row] = await work.query<{ case_id: CaseId }>(
    'select case_id from participations where partner_id = $2 and ended_at is null and (case_alias = $1 or case_id = $1)',
    [named, work.actor.partnerId],
  );
  if (!row) throw new NotFound();
  return row.case_id;
}
