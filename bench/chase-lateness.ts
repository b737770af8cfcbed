import { setTimeout as sleep } from 'node:timers/promises';
import { startDesk } from './contestants.js';
import type { Place } from './place.js';

export interface Lateness {
  readonly store: 'postgres' | 'redis';
  readonly openCommitments: number;
  readonly steps: number;
  /** From the due time to the transaction that took the step, by the database's clock; milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
  readonly aim: number;
  readonly met: boolean;
}

const AIM_MS = { redis: 250, postgres: 1_000 };
/** Between setting the steps and the first of them: the desk has time to start, the alarms to be set. */
const LEAD_SECONDS = 15;
const PATIENCE_SECONDS = 30;

/** Lets steps of running promises fall due, so many a second, beside all the others, and looks how late each was taken. */
export async function chaseLateness(
  place: Place,
  { redisUrl, perSecond, seconds }: { redisUrl?: string; perSecond: number; seconds: number },
): Promise<Lateness> {
  const store = redisUrl ? 'redis' : 'postgres';
  await place.forget();
  const desk = await startDesk(place, { REDIS_URL: redisUrl ?? '' });
  const [{ from }] = (await place.rows(`select now() + $1 * interval '1 second' as from`, [LEAD_SECONDS])) as [
    { from: Date },
  ];
  const steps = await bringForward(place, from, perSecond, seconds);
  await sleep((LEAD_SECONDS + seconds) * 1000);
  const taken = `chase_steps s where s.due_at >= $1 and s.due_at < $1 + $2 * interval '1 second' and s.step = 'rung:1'`;
  for (let waited = 0; waited < PATIENCE_SECONDS; waited++) {
    const [row] = await place.rows<{ n: number }>(`select count(*)::int as n from ${taken}`, [from, seconds]);
    if (row!.n >= steps) break;
    await sleep(1_000);
  }
  const [late] = await place.rows<{ n: number; p50: number; p95: number; p99: number; max: number }>(
    `select count(*)::int as n, percentile_disc(0.5) within group (order by ms) as p50, percentile_disc(0.95) within group (order by ms) as p95,
       percentile_disc(0.99) within group (order by ms) as p99, max(ms) as max
     from (select extract(epoch from s.acted_at - s.due_at)::float8 * 1000 as ms from ${taken}) as taken`,
    [from, seconds],
  );
  await place.settle(store);
  await desk.stop();
  if (late!.n < steps) throw new Error(`Of ${steps} steps of the chase ${late!.n} were taken.`);
  const openCommitments = await place.count('chases');
  return { store, openCommitments, steps, ...late!, aim: AIM_MS[store], met: late!.p99 <= AIM_MS[store] };
}

/** Gives running promises of ours a time whose first reminder, a day before it, comes soon. The promise, its terms and its chase agree. */
async function bringForward(place: Place, from: Date, perSecond: number, seconds: number): Promise<number> {
  const moved = await place.rows(
    `with chosen as (
       select c.id, $1::timestamptz + (row_number() over () - 1) * interval '1 second' / $2 as step_at
       from chases s join commitments c on c.id = s.commitment_id
       where c.promiser = 'us' and c.state = 'active' and s.step = 'rung:1' and s.due_at > now() + interval '1 hour' limit $3
     ), terms as (
       update commitments c set due_at = chosen.step_at + interval '24 hours' from chosen where c.id = chosen.id
     )
     update chases s set due_at = chosen.step_at, fed_at = null, feeds = 0 from chosen where s.commitment_id = chosen.id returning s.commitment_id`,
    [from, perSecond, perSecond * seconds],
  );
  return moved.length;
}
