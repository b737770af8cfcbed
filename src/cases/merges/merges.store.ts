import type { Work } from '../../platform/index.js';
import { Case, type CaseId } from '../case.entity.js';
import type { CaseState, ClosedReason } from '../case-states.rules.js';

export interface Merge {
  id: string;
  caseId: CaseId;
  intoId: CaseId;
  at: Date;
  stateBefore: CaseState;
  sinceBefore: Date;
  closedReasonBefore: ClosedReason | null;
}

/** Both cases, locked in the order of their ids, so that two merges that cross wait for each other and do not both fail. */
export async function lockBoth(work: Work, ids: readonly CaseId[]): Promise<Map<CaseId, Case>> {
  const found = await work.find(Case, 'where id = any($1) order by id for update', [ids]);
  return new Map(found.map((one) => [one.id, one]));
}

export async function mergeInForce(work: Work, caseId: CaseId): Promise<Merge | undefined> {
  const [row] = await work.query<Merge>(
    `select id, case_id as "caseId", into_id as "intoId", at, state_before as "stateBefore", since_before as "sinceBefore",
       closed_reason_before as "closedReasonBefore"
     from case_merges where case_id = $1 and undone_at is null`,
    [caseId],
  );
  return row;
}

export async function keepMerge(work: Work, merged: Case, into: Case, reason: string | null): Promise<string> {
  const id = work.newId('mrg');
  await work.query(
    `insert into case_merges (id, case_id, into_id, reason, by, at, state_before, since_before, closed_reason_before)
     select $1, id, $3, $4, $5, $6, state, state_since, closed_reason from cases where id = $2`,
    [id, merged.id, into.id, reason, work.actor.personId ?? work.actor.id, work.now],
  );
  return id;
}

/**
 * The rows of a merge. Neither case becomes a new version by it: what was read of them before is still what they hold, and undone they
 * are what they were, to the last byte.
 */
export async function joinRows(work: Work, merged: CaseId, into: CaseId): Promise<void> {
  await work.query(
    `update cases set state = 'closed', closed_reason = 'merged', state_since = $3, head_id = $2, next_due_at = 'infinity' where id = $1`,
    [merged, into, work.now],
  );
  await work.query('update cases set head_id = $2 where head_id = $1', [merged, into]);
  await work.query(
    `update cases a set own_received_at = coalesce(a.own_received_at, a.received_at), received_at = least(a.received_at, b.received_at)
     from cases b where a.id = $2 and b.id = $1`,
    [merged, into],
  );
  await work.query('select kept_set_next_due($1)', [into]);
}

/** The other way: the merged case stands for itself again, with what had been merged into it before. */
export async function partRows(
  work: Work,
  { caseId, intoId, closedReasonBefore }: Merge,
  stands: { state: CaseState; since: Date },
): Promise<void> {
  await work.query(
    `with recursive own as (
       select case_id from case_merges where into_id = $1 and undone_at is null
       union
       select m.case_id from own o join case_merges m on m.into_id = o.case_id and m.undone_at is null
     )
     update cases set head_id = $1 where id in (select case_id from own)`,
    [caseId],
  );
  await work.query('update cases set head_id = null, state = $2, state_since = $3, closed_reason = $4 where id = $1', [
    caseId,
    stands.state,
    stands.since,
    closedReasonBefore,
  ]);
  await work.query(
    `update cases a set received_at = least(a.own_received_at, m.earliest), own_received_at = case when m.earliest is null then null else a.own_received_at end
     from (select min(b.received_at) as earliest from case_merges x join cases b on b.id = x.case_id
           where x.into_id = $1 and x.undone_at is null) m
     where a.id = $1`,
    [intoId],
  );
  await work.query('select kept_set_next_due(id) from unnest($1::text[]) as id', [[caseId, intoId]]);
}
