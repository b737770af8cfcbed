import { Injectable } from '@nestjs/common';
import { instant, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { DiscretionLimit } from './discretion-limit.entity.js';
import { limitView } from './discretion.views.js';
import type { LimitStandingsView, LimitStandingView } from './limit-standing.views.js';
import { spanOf } from './period.rules.js';

/**
 * Of each limit, in the period that runs for it: a person's account counts to their own limit or, where they have none in that currency, to their
 * role's. Who has not drawn on it yet has no account, and all of the budget left.
 */
const STANDINGS = `
  with l as (
    select * from jsonb_to_recordset($1::jsonb) as l(id text, scope text, holder text, currency text, period text, starts_at timestamptz, budget bigint)
  ), holders as (
    select l.id, 'person' as of, p.id as holder from l join people p on p.active and p.partner_id is null
      and (l.scope = 'person' and p.id = l.holder or l.scope = 'role' and p.role = l.holder and not exists (
        select from discretion_limits o where o.until is null and o.scope = 'person' and o.holder = p.id and o.currency = l.currency))
    union all
    select l.id, 'team', l.holder from l where l.scope = 'team'
  ), accounts as (
    select h.id, coalesce(a.posted, 0) as posted, coalesce(a.reserved, 0) as reserved, l.budget
    from holders h join l on l.id = h.id left join discretion_accounts a on a.scope = h.of and a.holder = h.holder
      and a.currency = l.currency and a.period = l.period and a.starts_at = l.starts_at
  )
  select l.id, case l.scope when 'team' then (select count(*) from people p where p.team = l.holder and p.active and p.partner_id is null)
      else count(a.id) end::int as people,
    coalesce(sum(a.budget), 0)::text as budget, coalesce(sum(a.posted), 0)::text as posted, coalesce(sum(a.reserved), 0)::text as reserved,
    coalesce(sum(greatest(a.budget - a.posted - a.reserved, 0)), 0)::text as left,
    (select p.name from people p where l.scope = 'person' and p.id = l.holder) as name
  from l left join accounts a on a.id = l.id group by l.id, l.scope, l.holder`;

interface Row {
  id: string;
  people: number;
  budget: string;
  posted: string;
  reserved: string;
  left: string;
  name: string | null;
}

/** What is used of what may be given, limit by limit. */
@Injectable()
export class LimitStandingsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** Roles first, then teams, then people. */
  all(actor: Actor): Promise<LimitStandingsView> {
    return this.uow.read(actor, async (work) => {
      const limits = await work.find(
        DiscretionLimit,
        `where until is null order by array_position(array['role', 'team', 'person'], scope), holder, currency`,
      );
      const rows = await rowsOf(work, limits);
      return { items: limits.map((limit) => standingView(work, limit, rows.get(limit.id)!)) };
    });
  }
}

async function rowsOf(work: Work, limits: readonly DiscretionLimit[]): Promise<Map<string, Row>> {
  const asked = limits.map(({ id, scope, holder, currency, period, zone, budget }) => ({
    ...{ id, scope, holder, currency, period, budget: Number(budget) },
    starts_at: spanOf(period, zone, work.now).startsAt,
  }));
  const rows = await work.query<Row>(STANDINGS, [JSON.stringify(asked)]);
  return new Map(rows.map((row) => [row.id, row]));
}

function standingView(work: Work, limit: DiscretionLimit, row: Row): LimitStandingView {
  const { startsAt, endsAt } = spanOf(limit.period, limit.zone, work.now);
  return {
    ...{ limit: limitView(limit), name: row.name, people: row.people },
    ...{ startsAt: instant(startsAt), endsAt: instant(endsAt) },
    ...{ budget: Number(row.budget), posted: Number(row.posted) },
    ...{ reserved: Number(row.reserved), left: Number(row.left) },
  };
}
