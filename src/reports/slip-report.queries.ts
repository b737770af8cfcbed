import { Injectable } from '@nestjs/common';
import { seconds } from '../commitments/index.js';
import { instant, UnitOfWork, type Actor, type Work } from '../platform/index.js';
import { rateOf, roundHalfEven } from '../statistics/index.js';
import type { PromisePeriod } from './promise-period.js';
import type { OverPromisesView, OwnTasksCountView, SlipReportView, SlipsView } from './slip-report.views.js';

type Bounds = readonly [from: Date | null, to: Date | null];
const within = (at: string): string =>
  `($1::timestamptz is null or ${at} >= $1) and ($2::timestamptz is null or ${at} < $2)`;

/**
 * When the customer first heard of a slip from us, and when they first wrote, both read from the ledger. Told is: an entry of our staff to
 * them that names the promise, a promise that took its place, or our word that it is broken.
 */
const SLIPS = `
  with slipped as (
    select s.slipped_at, s.ended_how, m.due_at,
      least(
        (select min(e.at) from events e where e.case_id = s.case_id and e.type = 'entry.written' and e.at >= s.slipped_at
           and 'customer' = any (e.readers) and e.data->>'author' = 'staff' and e.data->>'about' = s.commitment_id),
        (select min(n.accepted_at) from commitments n where n.supersedes = s.commitment_id and n.accepted_at >= s.slipped_at),
        (select min(e.at) from events e where e.subject_id = s.commitment_id and e.type = 'commitment.broken' and e.at >= s.slipped_at)
      ) as told_at,
      (select min(e.at) from events e where e.case_id = s.case_id and e.type = 'entry.written' and e.at >= s.slipped_at
         and e.data->>'author' = 'customer') as asked_at
    from slips s join commitments m on m.id = s.commitment_id where ${within('s.slipped_at')}
  ), judged as (
    select *, case when told_at is not null and told_at <= coalesce(asked_at, 'infinity') then 'told first'
      when asked_at is not null then 'asked first' when ended_how = 'mended' then 'mended' else 'nobody yet' end as verdict
    from slipped
  )
  select count(*)::int as total, count(*) filter (where verdict = 'told first')::int as "toldFirst",
    count(*) filter (where verdict = 'asked first')::int as "askedFirst",
    count(*) filter (where verdict = 'nobody yet')::int as "nobodyYet", count(*) filter (where verdict = 'mended')::int as mended,
    percentile_cont(0.5) within group (order by ${seconds('told_at - slipped_at')} / 60) as "toldAfterMinutes",
    percentile_cont(0.5) within group (order by ${seconds('due_at - told_at')} / 3600) as "leadHours"
  from judged`;

const TASKS = `
  select count(*)::int as total, count(*) filter (where state = 'open')::int as open, count(*) filter (where state = 'done')::int as done,
    count(*) filter (where state = 'dismissed')::int as dismissed, count(*) filter (where state = 'over')::int as over
  from own_tasks where ${within('opened_at')}`;

/** A promise counts once, however often somebody said why. */
const OVER_PROMISES = `
  select count(*)::int as total, count(*) filter (where m.state = 'kept')::int as kept, count(*) filter (where m.state = 'broken')::int as broken,
    count(*) filter (where m.state = 'renegotiated')::int as renegotiated,
    count(*) filter (where m.state in ('withdrawn', 'void'))::int as withdrawn,
    count(*) filter (where m.state not in ('kept', 'broken', 'renegotiated', 'withdrawn', 'void'))::int as open
  from commitments m where m.id in (select subject_id from events
    where type in ('commitment.made', 'commitment.backed') and data->>'overPromised' = 'true' and ${within('at')})`;

/** Whether customers hear of it from us first when what they were promised slips. No person is counted, only what happened. */
@Injectable()
export class SlipReportQueries {
  constructor(private readonly uow: UnitOfWork) {}

  report(actor: Actor, { from, to }: Pick<PromisePeriod, 'from' | 'to'>): Promise<SlipReportView> {
    return this.uow.read(actor, async (work) => ({
      period: { from: instant(from), to: instant(to) },
      slips: await slips(work, [from, to]),
      tasks: await counts<OwnTasksCountView>(work, TASKS, [from, to]),
      overPromises: await counts<OverPromisesView>(work, OVER_PROMISES, [from, to]),
    }));
  }
}

async function slips(work: Work, bounds: Bounds): Promise<SlipsView> {
  const row = await counts<Omit<SlipsView, 'toldRate'>>(work, SLIPS, bounds);
  const shown = (value: number | null): number | null => (value === null ? null : roundHalfEven(value, 1));
  return {
    ...row,
    toldRate: rateOf(row.toldFirst, row.toldFirst + row.askedFirst),
    toldAfterMinutes: shown(row.toldAfterMinutes),
    leadHours: shown(row.leadHours),
  };
}

async function counts<Row>(work: Work, sql: string, bounds: Bounds): Promise<Row> {
  const [row] = await work.query<Row>(sql, bounds);
  return row!;
}
