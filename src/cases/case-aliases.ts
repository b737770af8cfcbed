import { NotFound, type Work } from '../platform/index.js';
import type { CaseId } from './case.entity.js';

/**
 * The case behind what a caller calls it. Each partner has its own name for a case, so that two cannot find out that they work on the same;
 * one that knows the real id may use it. A customer is led on to where a merged case lives now; a partner is not, for it knows nothing of
 * that. @throws NotFound when a partner takes no part in it, or a customer's link does not open it
 */
export async function caseBehind(work: Work, named: CaseId): Promise<CaseId> {
  if (work.actor.audience === 'customer') return headOf(work, named);
  if (work.actor.audience !== 'partner') return named;
  const [row] = await work.query<{ case_id: CaseId }>(
    'select case_id from participations where partner_id = $2 and ended_at is null and (case_alias = $1 or case_id = $1)',
    [named, work.actor.partnerId],
  );
  if (!row) throw new NotFound();
  return row.case_id;
}

/** Where a case lives: in itself, unless it was merged. @throws NotFound */
export async function headOf(work: Work, id: CaseId): Promise<CaseId> {
  const [row] = await work.query<{ head: CaseId }>('select coalesce(head_id, id) as head from cases where id = $1', [
    id,
  ]);
  if (!row) throw new NotFound();
  return row.head;
}
