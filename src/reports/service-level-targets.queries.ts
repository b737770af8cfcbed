import { ALWAYS_OPEN, businessBetween, type CalendarBook } from '../calendars/index.js';
import type { PromiseBounds } from '../commitments/index.js';
import type { Work } from '../platform/index.js';
import { rateOf, roundHalfEven } from '../statistics/index.js';
import { percentile } from './percentile.rules.js';
import type { TargetFiguresView } from './service-level-report.views.js';

const MINUTE = 60_000;
const PAGE = 5_000;

const COUNTS = `
  select t.service_level_id as "serviceLevelId", l.name as "serviceLevel", t.target, count(*)::int as total,
    count(*) filter (where m.state = 'kept')::int as kept,
    count(*) filter (where m.done_late)::int as late,
    count(*) filter (where m.state = 'broken' and not m.done_late)::int as missed,
    count(*) filter (where m.state in ('active', 'at_risk'))::int as open,
    count(*) filter (where m.state in ('withdrawn', 'void'))::int as "letGo",
    count(*) filter (where m.due_at < $3 and m.held_since is null and m.state not in ('withdrawn', 'void')
      and coalesce(m.completed_at > $3, true))::int as overdue,
    count(*) filter (where m.state not in ('kept', 'withdrawn', 'void') and not m.done_late and m.due_at < $3 and m.held_since is null)::int as passed
  from service_level_targets t
  join commitments m on m.id = t.commitment_id
  join service_levels l on l.id = t.service_level_id
  where ($1::timestamptz is null or t.started_at >= $1) and ($2::timestamptz is null or t.started_at < $2)
  group by t.service_level_id, l.name, t.target
  order by l.name, t.service_level_id, array_position('{first_reply,next_reply,periodic_update,resolution}', t.target)`;

const DONE = `
  select t.commitment_id as id, t.service_level_id as "serviceLevelId", t.target, t.started_at as "startedAt", m.completed_at as "completedAt",
    t.charged_ms::float8 as charged, m.calendar_id as "calendarId", m.calendar_version as "calendarVersion"
  from service_level_targets t join commitments m on m.id = t.commitment_id
  where m.completed_at is not null and ($1::timestamptz is null or t.started_at >= $1) and ($2::timestamptz is null or t.started_at < $2)
    and t.commitment_id > $3
  order by t.commitment_id limit ${PAGE}`;

interface CountRow extends Omit<TargetFiguresView, 'taken' | 'keptRate'> {
  passed: number;
}
interface DoneRow {
  id: string;
  serviceLevelId: string;
  target: string;
  startedAt: Date;
  completedAt: Date;
  charged: number;
  calendarId: string | null;
  calendarVersion: number | null;
}

/** The targets of our service levels that began in a period. */
export async function figuresOfTargets(
  work: Work,
  calendars: CalendarBook,
  [from, to, asOf]: PromiseBounds,
): Promise<TargetFiguresView[]> {
  const rows = await work.query<CountRow>(COUNTS, [from, to, asOf]);
  const taken = await minutesTaken(work, calendars, from, to);
  return rows.map(({ passed, ...row }) => {
    const minutes = taken.get(`${row.serviceLevelId} ${row.target}`) ?? [];
    const share = (of: number): number | null => {
      const value = percentile(minutes, of);
      return value === null ? null : roundHalfEven(value, 1);
    };
    return {
      ...row,
      taken: { p50Minutes: share(0.5), p90Minutes: share(0.9) },
      keptRate: rateOf(row.kept, row.kept + row.late + passed),
    };
  });
}

/** By service level and target; page by page, as there may be very many. */
async function minutesTaken(
  work: Work,
  calendars: CalendarBook,
  from: Date | null,
  to: Date | null,
): Promise<Map<string, number[]>> {
  const taken = new Map<string, number[]>();
  for (let after = '', full = true; full;) {
    const page = await work.query<DoneRow>(DONE, [from, to, after]);
    for (const row of page) {
      const hours = row.calendarId ? await calendars.compiled(work, row.calendarId, row.calendarVersion!) : ALWAYS_OPEN;
      const open = businessBetween(hours, row.startedAt.getTime(), row.completedAt.getTime());
      const name = `${row.serviceLevelId} ${row.target}`;
      const minutes = taken.get(name) ?? [];
      minutes.push(Math.max(0, open - row.charged) / MINUTE);
      taken.set(name, minutes);
    }
    full = page.length === PAGE;
    after = page.at(-1)?.id ?? '';
  }
  return taken;
}
