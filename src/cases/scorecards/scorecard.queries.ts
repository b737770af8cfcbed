import { PROMISES, seconds, type PromiseBounds } from '../../commitments/index.js';
import type { Work } from '../../platform/index.js';
import { chargedTo } from './waiting.sql.js';

/** One row of a scorecard: a kind of promise, or with `kind` null all kinds together. Times in hours. */
interface OfPartner {
  partnerId: string;
  kind: string | null;
}

export interface PromiseCounts extends OfPartner {
  passed: number;
  keptByOriginal: number;
  agreedPassed: number;
  keptAsAgreed: number;
  renegotiated: number;
  slipped: number;
  warned: number;
  late: number;
  lateMedian: number | null;
  lateP90: number | null;
  windows: number;
  insideWindow: number;
  proofWanted: number;
  proven: number;
  open: number;
  overdue: number;
}

const hours = (interval: string): string => `${seconds(interval)} / 3600`;

/** Withdrawn promises and void ones are left out wherever something is a share of promises whose time has passed. */
const PASSED = 'due_at < $3 and not withdrawn';

const RATES = `
    count(*) filter (where ${PASSED})::int as passed,
    count(*) filter (where ${PASSED} and kept)::int as "keptByOriginal",
    count(*) filter (where agreed_due_at < $3 and not withdrawn)::int as "agreedPassed",
    count(*) filter (where agreed_due_at < $3 and not withdrawn and done_at <= agreed_due_at)::int as "keptAsAgreed",
    count(*) filter (where done_at is null and not missed and not withdrawn)::int as open,
    count(*) filter (where overdue)::int as overdue`;

/** Held apart by "offset 0": what grouping sets may leave empty cannot be looked up in an index. */
const OF_ONE = `
  with ${PROMISES}
  select partner_id as "partnerId", kind, ${RATES},
    count(*) filter (where ${PASSED} and supersedes is not null)::int as renegotiated,
    count(*) filter (where ${PASSED} and kept is not true)::int as slipped,
    count(*) filter (where ${PASSED} and kept is not true and warned_at <= due_at)::int as warned,
    count(*) filter (where late)::int as late,
    percentile_cont(0.5) within group (order by ${hours('done_at - due_at')}) filter (where late) as "lateMedian",
    percentile_cont(0.9) within group (order by ${hours('done_at - due_at')}) filter (where late) as "lateP90",
    count(*) filter (where starts_at is not null and not withdrawn and (done_at is not null or agreed_due_at < $3))::int as windows,
    count(*) filter (where starts_at is not null and done_at between starts_at and agreed_due_at)::int as "insideWindow",
    count(*) filter (where done_at is not null and evidence <> 'off')::int as "proofWanted",
    count(*) filter (where done_at is not null and evidence <> 'off' and exists (
      select from commitment_evidence e where e.commitment_id = promises.id and e.kind in ('photo', 'scan')))::int as proven
  from (select * from promises where partner_id = $4 offset 0) promises
  group by grouping sets ((partner_id, kind), (partner_id))`;

const OF_ALL = `
  with ${PROMISES}
  select partner_id as "partnerId", kind, ${RATES}
  from promises where partner_id is not null group by grouping sets ((partner_id, kind), (partner_id))`;

export type RankedCounts = OfPartner &
  Pick<PromiseCounts, 'passed' | 'keptByOriginal' | 'agreedPassed' | 'keptAsAgreed' | 'open' | 'overdue'>;

export const promiseCounts = (work: Work, bounds: PromiseBounds, partnerId: string): Promise<PromiseCounts[]> =>
  work.query<PromiseCounts>(OF_ONE, [...bounds, partnerId]);

export const rankedCounts = (work: Work, bounds: PromiseBounds): Promise<RankedCounts[]> =>
  work.query<RankedCounts>(OF_ALL, bounds);

export interface SpokenCounts extends OfPartner {
  notices: number;
  noticeMedian: number | null;
  noticeP10: number | null;
  asked: number;
  replies: number;
  replyMedian: number | null;
  replyP90: number | null;
}

/** How soon the partner spoke, in hours of its open time. A request counts when it was answered, or went unanswered for good. */
const SPOKEN = `
  select partner_id as "partnerId", kind,
    count(notice_minutes)::int as notices,
    percentile_cont(0.5) within group (order by notice_minutes / 60.0::float8) as "noticeMedian",
    percentile_cont(0.1) within group (order by notice_minutes / 60.0::float8) as "noticeP10",
    (count(*) filter (where reply_minutes is not null or state = 'lapsed' and proposed_by = 'us'))::int as asked,
    count(reply_minutes)::int as replies,
    percentile_cont(0.5) within group (order by reply_minutes / 60.0::float8) as "replyMedian",
    percentile_cont(0.9) within group (order by reply_minutes / 60.0::float8) as "replyP90"
  from commitments
  where partner_id = $4 and $3::timestamptz is not null
    and ($1::timestamptz is null or proposed_at >= $1) and ($2::timestamptz is null or proposed_at < $2)
  group by grouping sets ((partner_id, kind), (partner_id))`;

export const spokenCounts = (work: Work, bounds: PromiseBounds, partnerId: string): Promise<SpokenCounts[]> =>
  work.query<SpokenCounts>(SPOKEN, [...bounds, partnerId]);

export interface WaitingCounts extends OfPartner {
  cases: number;
  total: number;
  median: number | null;
  p90: number | null;
}

const WAITING = `
  with ${chargedTo('w.partner_id = $4')},
  by_case as (
    select partner_id, kind, case_id, sum(seconds)::float8 / 3600 as hours, grouping(kind) = 1 as together
    from charged group by grouping sets ((partner_id, case_id, kind), (partner_id, case_id)))
  select partner_id as "partnerId", kind, count(*)::int as cases, sum(hours) as total,
    percentile_cont(0.5) within group (order by hours) as median, percentile_cont(0.9) within group (order by hours) as p90
  from by_case where together or kind is not null group by partner_id, kind, together`;

export const waitingCounts = (work: Work, bounds: PromiseBounds, partnerId: string): Promise<WaitingCounts[]> =>
  work.query<WaitingCounts>(WAITING, [...bounds, partnerId]);
