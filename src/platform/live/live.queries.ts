import type { Work } from '../database/work.js';

/** What of a case changed, as the reader knows that case. */
export interface CaseChange {
  /** The last event; null for what passes by. */
  readonly eventId: string | null;
  /** The case's id, where it lives; for a partner his alias for it, so that partners cannot compare. */
  readonly changed: string;
  readonly types: string[];
  readonly at: Date;
}

/** Of these events those the actor may read, in the order of their ids. */
export function readableChanges(work: Work, eventIds: readonly string[]): Promise<CaseChange[]> {
  return changes(work, 'e.id = any($1)', eventIds, eventIds.length);
}

/** What changed after the event `after`, at most `limit` cases, each told once. */
export function changesAfter(work: Work, after: string, limit: number): Promise<CaseChange[]> {
  return changes(work, 'e.id > $1', after, limit);
}

/**
 * Row-level security leaves only what the actor may read; the first join finds nothing for anybody but a partner who takes part, there or in
 * a case that what happened is shared with. What happens in a merged case changes the one it lives in; that it was merged, itself.
 */
function changes(work: Work, which: string, value: unknown, limit: number): Promise<CaseChange[]> {
  return work.query<CaseChange>(
    `select max(e.id) as "eventId", max(e.at) as at, array_agg(distinct e.type) as types,
       case when kept_partner() is not null then p.case_alias when e.type like 'case.%merged' then e.case_id
         else coalesce(c.head_id, e.case_id) end as changed
     from events e
     left join participations p on p.partner_id = (select kept_partner()) and p.ended_at is null
       and (p.case_id = e.case_id or p.case_id in (select s.case_id from case_shares s where s.subject_id = e.subject_id))
     left join cases c on c.id = e.case_id
     where ${which} and e.case_id is not null and (kept_partner() is null or p.id is not null)
     group by changed
     order by 1
     limit $2`,
    [value, limit],
  );
}
