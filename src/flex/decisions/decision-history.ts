import { instant, type Work } from '../../platform/index.js';
import type { Decision } from './decision.entity.js';
import type { HistoryItemView } from './decision.views.js';

interface HistoryRow {
  id: string;
  at: Date;
  type: string;
  actorId: string;
  name: string | null;
  subjectId: string | null;
  data: Record<string, unknown>;
}

/** What happened to a decision, its remedy and whatever else names it, the oldest first. */
export async function decisionHistory(
  work: Work,
  decision: Decision,
  remedyId: string | null,
): Promise<HistoryItemView[]> {
  const rows = await work.query<HistoryRow>(
    `select e.id, e.at, e.type, e.actor_id as "actorId", p.name, e.subject_id as "subjectId", e.data
     from events e left join people p on p.id = e.actor_id
     where e.case_id = $1 and (e.subject_id = any($2) or e.data->>'decisionId' = $3) order by e.id limit 500`,
    [decision.caseId, [decision.id, ...(remedyId ? [remedyId] : [])], decision.id],
  );
  return rows.map(({ id, at, type, actorId, name, subjectId, data }) => ({
    ...{ id, at: instant(at), type, by: { id: actorId, name }, subjectId, data },
  }));
}
