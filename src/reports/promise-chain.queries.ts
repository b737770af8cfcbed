import type { Work } from '../platform/index.js';
import type { ChainView, LegView } from './promise-report.views.js';
import { PROMISES, type PromiseBounds } from '../commitments/index.js';
import { percent, roundHalfEven } from '../statistics/index.js';

/** What a promise rests on counts as a whole, whenever it was made: the bounds are for the customer's promise. */
const CHAIN = `
  with ${PROMISES},
  beneath as (
    select b.commitment_id, count(*) as promises,
      bool_or(c.done_late and c.completed_at > c.original_due_at + c.grace_minutes * interval '1 minute') as late
    from commitment_backings b join commitments c on c.id = b.backed_by_id and c.state <> 'renegotiated'
    group by b.commitment_id)
  select p.kind, coalesce(b.late, false) as "partnerLate", count(p.done_at)::int as done, count(*) filter (where p.late)::int as late,
    count(b.promises)::int as backed, count(*) filter (where b.promises > 1)::int as several,
    sum(f.scores) filter (where p.kept)::float8 as scores, sum(f.answers) filter (where p.kept)::float8 as answers
  from promises p
  left join beneath b on b.commitment_id = p.id
  left join (select order_id, sum(score) as scores, count(score) as answers from feedback where order_id is not null group by order_id) f
    on f.order_id = p.order_id
  where p.promisee = 'customer'
  group by p.kind, coalesce(b.late, false) order by p.kind`;

interface ChainRow {
  kind: string;
  partnerLate: boolean;
  done: number;
  late: number;
  backed: number;
  several: number;
  scores: number | null;
  answers: number | null;
}

/** Our promises to customers, of kinds that rest on partners' ones, by whether one beneath was late. */
export async function promisesByPart(work: Work, bounds: PromiseBounds): Promise<ChainView[]> {
  const rows = await work.query<ChainRow>(CHAIN, bounds);
  const backed = rows.filter((row) => row.backed > 0);
  return [...new Set(backed.map((row) => row.kind))].map((kind) => {
    const ofKind = rows.filter((row) => row.kind === kind);
    return {
      kind,
      partnerLate: legOf(ofKind.find((row) => row.partnerLate)),
      partnerInTime: legOf(ofKind.find((row) => !row.partnerLate)),
      restingOnSeveral: ofKind.reduce((sum, row) => sum + row.several, 0),
    };
  });
}

function legOf(row: ChainRow | undefined): LegView {
  if (!row) return { done: 0, late: 0, latePercent: null, scoreWhenKept: null };
  const { done, late, scores, answers } = row;
  return {
    done,
    late,
    latePercent: percent(late, done),
    scoreWhenKept: answers ? roundHalfEven(scores! / answers, 3) : null,
  };
}
