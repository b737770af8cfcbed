import type { Work } from '../../platform/index.js';
import { GONE_AFTER_SECONDS, type OpenTab, type PresenceState } from './presence.rules.js';

/** A tab with what is shown of it. */
export interface ShownTab extends OpenTab {
  name: string;
  readers: string[] | null;
}
export interface Beat {
  caseId: string;
  personId: string;
  tab: string;
  state: PresenceState;
  readers: string[] | null;
}

const GONE = (now: string): string => `${now}::timestamptz - interval '${GONE_AFTER_SECONDS} seconds'`;

/** Notes that the tab is there; answers whether that is news to others, undefined when there is no such case. */
export async function beat(work: Work, { caseId, personId, tab, state, readers }: Beat): Promise<boolean | undefined> {
  const [noted] = await work.query<{ isNews: boolean }>(
    `with before as (select state, readers from presences where case_id = $1 and person_id = $2 and tab = $3 and seen_at > ${GONE('$6')})
     insert into presences as p (case_id, person_id, tab, state, readers, since, seen_at)
     select id, $2, $3, $4, $5::text[], $6, $6 from cases where id = $1
     on conflict (case_id, person_id, tab) do update set state = excluded.state, readers = excluded.readers, seen_at = excluded.seen_at,
       since = case when p.state = excluded.state and p.readers is not distinct from excluded.readers and p.seen_at > ${GONE('$6')}
         then p.since else excluded.since end
     returning not exists (select from before b where b.state = p.state and b.readers is not distinct from p.readers) as "isNews"`,
    [caseId, personId, tab, state, readers, work.now],
  );
  return noted?.isNews;
}

/** Answers whether the tab was there. */
export async function leave(work: Work, { caseId, personId, tab }: Omit<Beat, 'state' | 'readers'>): Promise<boolean> {
  const [, left] = (await work.query('delete from presences where case_id = $1 and person_id = $2 and tab = $3', [
    caseId,
    personId,
    tab,
  ])) as unknown as [unknown, number];
  return left > 0;
}

/** Tabs that are open in these cases now. */
export function openTabs(work: Work, caseIds: readonly string[]): Promise<ShownTab[]> {
  return work.query<ShownTab>(
    `select t.case_id as "caseId", t.person_id as "personId", p.name, t.state, t.readers, t.since
     from presences t join people p on p.id = t.person_id
     where t.case_id = any($1) and t.seen_at > ${GONE('$2')}`,
    [caseIds, work.now],
  );
}

/** Forgets tabs that have said nothing for too long; answers their cases. */
export async function forgetGone(work: Work): Promise<string[]> {
  const [rows] = (await work.query(
    `delete from presences where seen_at <= ${GONE('$1')} returning case_id as "caseId"`,
    [work.now],
  )) as unknown as [{ caseId: string }[]];
  return rows.map(({ caseId }) => caseId);
}
