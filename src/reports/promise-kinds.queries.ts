import type { Work } from '../platform/index.js';
import type { KindView } from './promise-report.views.js';
import { PROMISES, seconds, type PromiseBounds } from '../commitments/index.js';
import { percent, rateOf, roundHalfEven } from '../statistics/index.js';

const KINDS = `
  with ${PROMISES}
  select kind, count(*)::int as total, count(done_at)::int as done,
    count(*) filter (where kept)::int as kept,
    count(*) filter (where late)::int as late,
    count(*) filter (where (done_at at time zone zone)::date > (due_at at time zone zone)::date)::int as "lateByDay",
    count(*) filter (where missed)::int as missed,
    count(*) filter (where withdrawn)::int as withdrawn,
    count(*) filter (where overdue)::int as overdue,
    avg(${seconds('done_at - due_at')}) filter (where late) as "lateMean",
    percentile_cont(0.5) within group (order by ${seconds('done_at - due_at')}) filter (where late) as "lateMedian",
    avg(${seconds('due_at - made_at')}) as "promisedMean",
    avg(${seconds('done_at - made_at')}) filter (where done_at is not null) as "doneMean",
    percentile_cont(0.5) within group (order by ${seconds('done_at - made_at')}) filter (where done_at is not null) as "doneMedian",
    count(*) filter (where due_at < $3 and not withdrawn)::int as "passed",
    count(*) filter (where due_at < $3 and not withdrawn and kept)::int as "passedKept",
    count(*) filter (where due_at < $3 and not withdrawn and supersedes is not null)::int as renegotiated,
    count(*) filter (where agreed_due_at < $3 and not withdrawn)::int as "agreedPassed",
    count(*) filter (where agreed_due_at < $3 and not withdrawn and done_at <= agreed_due_at)::int as "agreedKept"
  from promises group by kind order by bool_or(promisee = 'customer') desc, kind`;

interface KindRow extends Pick<
  KindView,
  'kind' | 'total' | 'done' | 'kept' | 'late' | 'lateByDay' | 'missed' | 'withdrawn' | 'overdue' | 'renegotiated'
> {
  lateMean: number | null;
  lateMedian: number | null;
  promisedMean: number | null;
  doneMean: number | null;
  doneMedian: number | null;
  passed: number;
  passedKept: number;
  agreedPassed: number;
  agreedKept: number;
}

/** The promises by kind, those to customers first. */
export async function promisesByKind(work: Work, bounds: PromiseBounds): Promise<KindView[]> {
  const rows = await work.query<KindRow>(KINDS, bounds);
  return rows.map((row) => ({
    kind: row.kind,
    total: row.total,
    done: row.done,
    kept: row.kept,
    late: row.late,
    latePercent: percent(row.late, row.done),
    lateByDay: row.lateByDay,
    lateByDayPercent: percent(row.lateByDay, row.done),
    open: row.total - row.done - row.missed - row.withdrawn,
    missed: row.missed,
    withdrawn: row.withdrawn,
    overdue: row.overdue,
    lateness: {
      meanHours: inUnits(row.lateMean, HOUR),
      medianHours: inUnits(row.lateMedian, HOUR),
      meanDays: inUnits(row.lateMean, DAY),
      medianDays: inUnits(row.lateMedian, DAY),
    },
    durations: {
      promisedDaysMean: inUnits(row.promisedMean, DAY),
      doneDaysMean: inUnits(row.doneMean, DAY),
      doneDaysMedian: inUnits(row.doneMedian, DAY),
    },
    keptRate: rateOf(row.passedKept, row.passed),
    agreedRate: rateOf(row.agreedKept, row.agreedPassed),
    renegotiated: row.renegotiated,
  }));
}

const HOUR = 3_600;
const DAY = 24 * HOUR;
const inUnits = (seconds: number | null, unit: number): number | null =>
  seconds === null ? null : roundHalfEven(seconds / unit, 3);
