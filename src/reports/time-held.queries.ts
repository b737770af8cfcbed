import { Injectable } from '@nestjs/common';
import { chargedTo } from '../cases/index.js';
import { instant, UnitOfWork, type Actor } from '../platform/index.js';
import { percent, roundHalfEven } from '../statistics/index.js';
import type { PromisePeriod } from './promise-period.js';
import { HELD_BY } from './time-held.rules.js';
import type { HeldByPartnerView, HeldByView, TimeHeldReportView } from './time-held.views.js';

/** Cases `k` that were received within the bounds these parameters hold. */
const counted = (from: string, to: string): string => `k.head_id is null and k.closed_reason is distinct from 'spam'
    and (${from}::timestamptz is null or k.received_at >= ${from}) and (${to}::timestamptz is null or k.received_at < ${to})`;

/** What is waited for at once goes to a partner before an approval before the customer; what is nobody's is ours (clocks.rules.ts). */
const LIVES = `
  lives as (
    select k.id, tstzmultirange(tstzrange(k.received_at,
      greatest(k.received_at, least($1::timestamptz, case when k.state = 'closed' then k.state_since else $1::timestamptz end)))) as life
    from cases k where ${counted('$2', '$3')} and k.received_at <= $1::timestamptz
  ), waited as (
    select l.id, l.life,
      coalesce(range_agg(tstzrange(w.started_at, coalesce(w.settled_at, 'infinity'))) filter (where w.party = 'partner'), '{}') as partner,
      coalesce(range_agg(tstzrange(w.started_at, coalesce(w.settled_at, 'infinity'))) filter (where w.party = 'approval'), '{}') as approval,
      coalesce(range_agg(tstzrange(w.started_at, coalesce(w.settled_at, 'infinity'))) filter (where w.party = 'customer'), '{}') as customer
    from lives l left join waits w on w.case_id = l.id and w.started_at <= coalesce(w.settled_at, 'infinity') group by l.id, l.life
  ), shares as (
    select id, life - partner - approval - customer as us, life * partner as partner, life * approval - partner as approval,
      life * customer - partner - approval as customer
    from waited
  ), held as (
    select s.id, p.party, coalesce((select sum(extract(epoch from upper(part) - lower(part))) from unnest(p.parts) part), 0) as seconds
    from shares s cross join lateral (values ('us', s.us), ('partner', s.partner), ('approval', s.approval), ('customer', s.customer)) p(party, parts)
  )`;

const PARTIES = `with ${LIVES}
  select party, sum(seconds)::float8 / 3600 as hours, count(*) filter (where seconds > 0)::int as cases,
    percentile_cont(0.5) within group (order by seconds::float8 / 3600) filter (where seconds > 0) as median,
    percentile_cont(0.9) within group (order by seconds::float8 / 3600) filter (where seconds > 0) as p90,
    (select count(*)::int from lives) as "all"
  from held group by party`;

const PARTNERS = `with ${chargedTo(counted('$4', '$5'))}
  select c.partner_id as "partnerId", p.name, sum(c.seconds)::float8 / 3600 as hours, count(distinct c.case_id) filter (where c.seconds > 0)::int as cases
  from charged c join partners p on p.id = c.partner_id group by 1, 2 having sum(c.seconds) > 0 order by 3 desc, 1 limit 100`;

type PartyRow = Omit<HeldByView, 'percent'> & { all: number };

/** To whom the waiting time of cases was charged. No person of ours is counted: our time is everybody's. */
@Injectable()
export class TimeHeldQueries {
  constructor(private readonly uow: UnitOfWork) {}

  report(actor: Actor, { from, to, asOf }: PromisePeriod): Promise<TimeHeldReportView> {
    return this.uow.read(actor, async (work) => {
      const at = asOf ?? work.now;
      const rows = await work.query<PartyRow>(PARTIES, [at, from, to]);
      const total = rows.reduce((sum, { hours }) => sum + hours, 0);
      const partners = await work.query<Omit<HeldByPartnerView, 'percent'>>(PARTNERS, [
        // When the waits began does not bound them, but whose they are.
        ...[null, null, at, from, to],
      ]);
      return {
        period: { from: instant(from), to: instant(to), asOf: instant(at) },
        ...{ cases: rows[0]?.all ?? 0, hours: rounded(total) },
        parties: HELD_BY.map((party) =>
          partyView(
            party,
            rows.find((row) => row.party === party),
            total,
          ),
        ),
        partners: partners.map((row) => ({ ...row, hours: rounded(row.hours), percent: percent(row.hours, total) })),
      };
    });
  }
}

const rounded = (hours: number): number => roundHalfEven(hours, 2);
const roundedOr = (hours: number | null | undefined): number | null =>
  hours === null || hours === undefined ? null : rounded(hours);

const partyView = (party: HeldByView['party'], row: PartyRow | undefined, total: number): HeldByView => ({
  party,
  hours: rounded(row?.hours ?? 0),
  percent: percent(row?.hours ?? 0, total),
  cases: row?.cases ?? 0,
  ...{ median: roundedOr(row?.median), p90: roundedOr(row?.p90) },
});
