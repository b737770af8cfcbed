import { PromiseReportQueries } from '../../reports/index.js';
import { systemActor, type UnitOfWork, type Work } from '../../platform/index.js';
import type { Figures, Overdue, Told } from './expected.js';

const DESK = systemActor('replay');
const NOW_AND_ALWAYS = { from: null, to: null, asOf: null };

/** What the desk says is overdue now: its own report, asked as anybody would ask it. */
export async function overdueNow(uow: UnitOfWork): Promise<Overdue> {
  const { kinds, period } = await new PromiseReportQueries(uow).report(DESK, NOW_AND_ALWAYS);
  const of = (kind: string): number => kinds.find((row) => row.kind === kind)?.overdue ?? 0;
  return { at: period.asOf, delivery: of('delivery'), hand_over: of('hand_over') };
}

/** How the promises ended, by the states that the desk brought them to. */
export async function figuresOnDesk(work: Work): Promise<Told> {
  const rows = await work.query<Figures & { kind: string }>(
    `select kind, count(*)::int as promised, count(*) filter (where state = 'kept' or done_late)::int as done,
       count(*) filter (where state = 'kept')::int as kept, count(*) filter (where done_late)::int as late,
       count(*) filter (where state = 'broken')::int as broken
     from commitments group by kind`,
  );
  const of = (kind: string): Figures =>
    rows.find((row) => row.kind === kind) ?? { promised: 0, done: 0, kept: 0, late: 0, broken: 0 };
  return { delivery: of('delivery'), hand_over: of('hand_over') };
}

/** How often each step of a chase was taken, the change of a promise itself before what only tells of it. */
export async function stepsTaken(work: Work): Promise<Record<string, number>> {
  const rows = await work.query<{ step: string; n: number }>(
    `select step, count(*)::int as n from chase_steps group by step order by step like 'rung%', length(step), step`,
  );
  return Object.fromEntries(rows.map(({ step, n }) => [step, n]));
}
