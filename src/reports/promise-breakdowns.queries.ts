import type { Work } from '../platform/index.js';
import type { MonthView, RegionView, ScoreView } from './promise-report.views.js';
import { PROMISES, seconds, type PromiseBounds } from '../commitments/index.js';
import { percent, roundHalfEven } from '../statistics/index.js';

/** Below this a region's share is chance. */
const AT_LEAST = 20;

const MONTHS = `
  with ${PROMISES},
  monthly as (select *, to_char(made_at at time zone 'UTC', 'YYYY-MM') as month from promises),
  said as (
    select m.kind, m.month, avg(f.score)::float8 as score
    from (select distinct kind, month, order_id from monthly where promisee = 'customer' and order_id is not null) m
    join feedback f on f.order_id = m.order_id group by m.kind, m.month)
  select kind, month, count(*)::int as total, count(done_at)::int as done, count(*) filter (where late)::int as late, max(said.score) as score
  from monthly left join said using (kind, month) group by kind, month order by kind, month`;

/** Promises by the month they were made in. */
export async function promisesByMonth(work: Work, bounds: PromiseBounds): Promise<MonthView[]> {
  const rows = await work.query<Omit<MonthView, 'latePercent' | 'meanScore'> & { score: number | null }>(
    MONTHS,
    bounds,
  );
  return rows.map(({ score, ...row }) => ({
    ...row,
    latePercent: percent(row.late, row.done),
    meanScore: score === null ? null : roundHalfEven(score, 3),
  }));
}

const REGIONS = `
  with ${PROMISES}
  select kind, region, count(*)::int as done, count(*) filter (where late)::int as late
  from (
    select p.kind, p.late, nullif(u.address ->> 'region', '') as region
    from promises p left join orders o on o.id = p.order_id left join cases k on k.id = p.case_id
    join customers u on u.id = coalesce(o.customer_id, k.customer_id)
    where p.promisee = 'customer' and p.done_at is not null
  ) placed
  where region is not null group by kind, region having count(*) >= ${AT_LEAST}
  order by kind, count(*) filter (where late)::numeric / count(*) desc, done desc, region`;

/** Promises to customers that were done, by the region the customer lives in, the latest first. */
export async function promisesByRegion(work: Work, bounds: PromiseBounds): Promise<RegionView[]> {
  const rows = await work.query<Omit<RegionView, 'latePercent'>>(REGIONS, bounds);
  return rows.map((row) => ({ ...row, latePercent: percent(row.late, row.done) }));
}

const OUTCOMES = [
  'in time',
  'late up to 3 days',
  'late 3 to 7 days',
  'late 7 to 14 days',
  'late over 14 days',
  'not done',
] as const;

const SCORES = `
  with ${PROMISES}
  select kind, outcome, count(*)::int as answers, sum(score)::int as scores, count(*) filter (where score <= 2)::int as low
  from (
    select p.kind, f.score,
      case when p.done_at is null then 5 when p.kept then 0 when days <= 3 then 1 when days <= 7 then 2 when days <= 14 then 3 else 4 end as outcome
    from promises p
    join feedback f on f.order_id = p.order_id and f.score is not null
    cross join lateral (select ${seconds('p.done_at - p.due_at')} / 86400 as days) lateness
    where p.promisee = 'customer'
  ) said
  group by kind, outcome order by kind, outcome`;

/** What customers said about orders, by how the promise to them went. */
export async function scoresByOutcome(work: Work, bounds: PromiseBounds): Promise<ScoreView[]> {
  const rows = await work.query<{ kind: string; outcome: number; answers: number; scores: number; low: number }>(
    SCORES,
    bounds,
  );
  return rows.map(({ kind, outcome, answers, scores, low }) => ({
    kind,
    outcome: OUTCOMES[outcome]!,
    answers,
    meanScore: roundHalfEven(scores / answers, 3),
    lowPercent: percent(low, answers, 1)!,
  }));
}
