import type { Work } from '../database/work.js';

/** What of a case changed, as the reader knows that case. */
export interface CaseChange {
  /** The last event. */
  readonly eventId: string;
  /** The case's id; for a partner his alias for it, so that partners cannot compare. */
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

/** Row-level security leaves only what the actor may read; the join finds nothing for anybody but a partner who takes part. */
function changes(work: Work, which: string, value: unknown, limit: number): Promise<CaseChange[]> {
  return work.query<CaseChange>(
    `select max(e.id) as "eventId", max(e.at) as at, array_agg(distinct e.type) as types,
       case when kept_partner() is null then e.case_id else p.case_alias end as changed
     from events e
     left join participations p on p.case_id = e.case_id and p.partner_id = (select kept_partner()) and p.ended_at is null
     where ${which} and e.case_id is not null
     group by changed
     order by 1
     limit $2`,
    [value, limit],
  );
}
