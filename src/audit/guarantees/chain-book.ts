import { reckon, type ChainEdge, type ChainedPromise, type Reckoned } from '../chains.rules.js';
import type { Reader } from '../guarantee.js';
import { rowsOf } from '../pages.js';
import { PlanBook } from './plan-book.js';

interface CaseRow {
  caseId: string;
  promises: ChainedPromise[];
  edges: (Omit<ChainEdge, 'hours'> & { calendarId: string | null; calendarVersion: number | null })[];
  /** Whether anything happened to its promises a moment ago: who looks after them may be about to. */
  moving: boolean;
}
export interface ChainedCase {
  caseId: string;
  moving: boolean;
  promises: readonly { promise: ChainedPromise; restsOnSome: boolean; reckoned: Reckoned | undefined }[];
}

const ms = (at: string): string => `extract(epoch from ${at}) * 1000`;

/** Cases in which something rests on something, each as it was at one moment. */
const CASES = `
  select x.id as "caseId",
    (select jsonb_agg(jsonb_build_object('id', c.id, 'state', c.state, 'promisee', c.promisee, 'riskReason', case when c.risks @> '[{"reason": "backing"}]' then 'backing' end,
       'dueAt', ${ms('c.due_at')}, 'graceMinutes', c.grace_minutes, 'completedAt', ${ms('c.completed_at')},
       'askedFor', (select max(${ms(`s.due_at + s.grace_minutes * interval '1 minute'`)}) from commitments s
         where s.supersedes = c.id and s.state in ('proposed', 'countered')),
       'knownFinish', (select max(${ms(`(v.data->>'earliestFinish')::timestamptz`)}) from events v
         where v.subject_id = c.id and v.type in ('commitment.made', 'commitment.backed'))))
     from commitments c where c.case_id = x.id) as promises,
    (select jsonb_agg(jsonb_build_object('promise', e.commitment_id, 'on', e.backed_by_id, 'lagMinutes', e.lag_minutes,
       'calendarId', e.calendar_id, 'calendarVersion', e.calendar_version))
     from commitment_backings e join commitments c on c.id = e.commitment_id where c.case_id = x.id) as edges,
    exists (select from events v where v.case_id = x.id and v.type like 'commitment.%'
      and v.at > statement_timestamp() - interval '1 minute') as moving
  from cases x where x.id > $1 and exists (select from commitments c join commitment_backings e on e.commitment_id = c.id where c.case_id = x.id)
  order by x.id limit $2`;

/** Every chain there is, reckoned anew. */
export async function* chainedCases(reader: Reader): AsyncGenerator<ChainedCase> {
  const book = new PlanBook(reader);
  for await (const row of rowsOf<CaseRow>(reader, CASES, [''], ({ caseId }) => [caseId])) {
    const edges: ChainEdge[] = [];
    for (const { calendarId, calendarVersion, ...edge } of row.edges)
      edges.push({ ...edge, hours: await book.hours(calendarId, calendarVersion) });
    const reckoned = reckon(row.promises, edges);
    yield {
      caseId: row.caseId,
      moving: row.moving,
      promises: row.promises.map((promise) => ({
        promise,
        restsOnSome: edges.some((edge) => edge.promise === promise.id),
        reckoned: reckoned.get(promise.id),
      })),
    };
  }
}
