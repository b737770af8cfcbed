import { Injectable } from '@nestjs/common';
import { readInstant } from '../../calendars/index.js';
import { instant, Invalid, UnitOfWork, type Actor } from '../../platform/index.js';
import type { DiscretionUseDto } from './discretion.dto.js';
import type { DiscretionUseReportView, DiscretionUseView } from './discretion.views.js';

/** A share of fewer decisions says more about chance than about a person. */
const SHOWN_FROM = 5;
const DAY = 86_400_000;
const DAYS_SHOWN = 28;

interface UseRow {
  holder: string | null;
  name: string | null;
  people: number;
  decisions: number;
  withoutApproval: number;
  budgets: { currency: string; budget: number; used: number }[] | null;
}

/** What is decided counts; what was refused or let go of does not. */
const DECIDED = `select d.decided_by, count(*)::int as decisions,
    count(*) filter (where d.authority <> 'approval')::int as alone
  from decisions d where d.decided_at >= $1 and d.decided_at < $2 and d.outcome <> 'never' group by d.decided_by`;
const USED = (
  scope: string,
  holder: string,
): string => `(select jsonb_agg(jsonb_build_object('currency', b.currency, 'budget', b.budget,
    'used', b.used) order by b.currency)
  from (select currency, sum(budget)::float8 as budget, sum(posted + reserved)::float8 as used from discretion_accounts a
    where a.scope = '${scope}' and ${holder} and a.starts_at < $2 and a.ends_at > $1 group by currency) b)`;

const TEAMS = `with decided as (${DECIDED})
  select p.team as holder, p.team as name, count(*)::int as people, coalesce(sum(d.decisions), 0)::int as decisions,
    coalesce(sum(d.alone), 0)::int as "withoutApproval", ${USED('team', 'a.holder = p.team')} as budgets
  from people p left join decided d on d.decided_by = p.id
  where p.team is not null and p.partner_id is null group by p.team order by lower(p.team)`;
const PEOPLE = `with decided as (${DECIDED}), shown as (
    select p.id, p.name, d.decisions, d.alone, d.decisions >= ${SHOWN_FROM} as alone_shown from people p join decided d on d.decided_by = p.id)
  select s.id as holder, s.name, 1 as people, s.decisions, s.alone as "withoutApproval", ${USED('person', 'a.holder = s.id')} as budgets
  from shown s where s.alone_shown
  union all
  select null, null, count(*)::int, sum(s.decisions)::int, sum(s.alone)::int,
    ${USED('person', 'a.holder in (select id from shown where not alone_shown)')}
  from shown s where not s.alone_shown having count(*) > 0
  order by name nulls last, holder`;

/** How what may be given is given: by team and person, in the order of their names. */
@Injectable()
export class DiscretionUseQueries {
  constructor(private readonly uow: UnitOfWork) {}

  report(actor: Actor, asked: DiscretionUseDto): Promise<DiscretionUseReportView> {
    return this.uow.read(actor, async (work) => {
      const to = moment('to', asked.to) ?? work.now;
      const from = moment('from', asked.from) ?? new Date(to.getTime() - DAYS_SHOWN * DAY);
      if (from >= to) throw new Invalid([{ field: 'to', problem: 'lies before "from"' }]);
      const read = async (of: 'team' | 'person', sql: string): Promise<DiscretionUseView[]> =>
        (await work.query<UseRow>(sql, [from, to])).map((row) => useView(of, row));
      return {
        from: instant(from),
        to: instant(to),
        shownFrom: SHOWN_FROM,
        teams: await read('team', TEAMS),
        people: await read('person', PEOPLE),
      };
    });
  }
}

const useView = (of: 'team' | 'person', row: UseRow): DiscretionUseView => ({
  of,
  holder: row.holder,
  name: row.name,
  people: row.people,
  decisions: row.decisions,
  withoutApproval: row.withoutApproval,
  withoutApprovalShare: share(row.withoutApproval, row.decisions),
  budgets: (row.budgets ?? []).map((b) => ({ ...b, usedShare: share(b.used, b.budget) })),
});

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;

function moment(field: string, text: string | undefined): Date | undefined {
  if (!text) return undefined;
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text;
  try {
    return new Date(readInstant(whole));
  } catch {
    throw new Invalid([{ field, problem: 'is neither a day nor an instant' }]);
  }
}
