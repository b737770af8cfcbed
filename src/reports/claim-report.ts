import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '../platform/index.js';
import type { PromisePeriod } from './promise-period.js';

/** What one partner owes us, or paid, in one currency. Sums in minor units. */
export class ClaimSumsView {
  partnerId!: string;
  partner!: string;
  currency!: string;
  claims!: number;
  claimed!: number;
  /** Of those it has answered with a yes. */
  granted!: number;
  recovered!: number;
  /** How many money may still come of, and how much at most: what was granted of those with an answer, what was claimed of the others. */
  openClaims!: number;
  open!: number;
  rejected!: number;
  /** How many were filed after their time, or not at all in time. */
  filedLate!: number;
  /** Recovered of what was claimed, of claims that are over; null when none is. */
  recoveredShare!: number | null;
}

export class ClaimReportView {
  items!: ClaimSumsView[];
}

const REPORT = `
  select c.partner_id as "partnerId", p.name as partner, c.currency, count(*)::int as claims, sum(c.amount)::bigint as claimed,
    coalesce(sum(c.granted), 0)::bigint as granted, sum(c.recovered)::bigint as recovered,
    count(*) filter (where c.state in ('prepared', 'filed', 'accepted', 'partly'))::int as "openClaims",
    coalesce(sum(coalesce(c.granted, c.amount) - c.recovered) filter (where c.state in ('prepared', 'filed', 'accepted', 'partly')), 0)::bigint as open,
    count(*) filter (where c.state = 'rejected')::int as rejected,
    count(*) filter (where coalesce(c.filed_at, case when c.state = 'prepared' then now() end) > c.file_by)::int as "filedLate",
    sum(c.recovered) filter (where c.state in ('paid', 'rejected')) / nullif(sum(c.amount) filter (where c.state in ('paid', 'rejected')), 0)
      as "recoveredShare"
  from claims c join partners p on p.id = c.partner_id
  where c.state <> 'withdrawn' and ($1::timestamptz is null or c.created_at >= $1) and ($2::timestamptz is null or c.created_at < $2)
  group by c.partner_id, p.name, c.currency order by p.name, c.partner_id, c.currency`;

/** What was claimed of partners and what came of it; claims we let go of ourselves are left out. */
@Injectable()
export class ClaimReportQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** Of claims prepared in the period. */
  report(actor: Actor, { from, to }: Pick<PromisePeriod, 'from' | 'to'>): Promise<ClaimReportView> {
    return this.uow.read(actor, async (work) => {
      const rows = await work.query<Record<string, unknown>>(REPORT, [from, to]);
      return { items: rows.map(sumsOf) };
    });
  }
}

/** The driver gives sums as text. */
const sumsOf = (row: Record<string, unknown>): ClaimSumsView => ({
  ...(row as unknown as ClaimSumsView),
  claimed: Number(row['claimed']),
  granted: Number(row['granted']),
  recovered: Number(row['recovered']),
  open: Number(row['open']),
  recoveredShare: row['recoveredShare'] === null ? null : Number(Number(row['recoveredShare']).toFixed(4)),
});
