import { Injectable } from '@nestjs/common';
import { instant, UnitOfWork, type Actor } from '../../../platform/index.js';
import { percent } from '../../../statistics/index.js';
import type { ApproverPairsView } from './approver-pair.views.js';

const WITHIN_DAYS = 90;
const FEWEST_APPROVED = 5;
const SHARE = 0.6;

/** Each pair once. Of a request only who asked and who agreed counts, and that it was answered: one that waits says nothing yet. */
const PAIRS = `
  with answered as (
    select d.id, d.decided_by, d.state, e.approved_by, e.granted_at
    from decisions d left join exceptions e on e.decision_id = d.id
    where d.authority = 'approval' and d.decided_at >= $1 and (e.id is not null or d.state = 'refused')
  ), requests as (
    select decided_by, count(*)::int as n from answered group by 1
  ), approvals as (
    select a.approver, r.decided_by as requester, count(*)::int as n, max(r.granted_at) as last_at
    from answered r cross join lateral (select distinct unnest(r.approved_by) as approver) a where a.approver <> r.decided_by group by 1, 2
  )
  select p.id as "aId", p.name as "aName", x.n as "aApproved", rb.n as "bRequests",
    q.id as "bId", q.name as "bName", y.n as "bApproved", ra.n as "aRequests", greatest(x.last_at, y.last_at) as "lastAt"
  from approvals x join approvals y on y.approver = x.requester and y.requester = x.approver and x.approver < x.requester
  join requests ra on ra.decided_by = x.approver join requests rb on rb.decided_by = x.requester
  join people p on p.id = x.approver join people q on q.id = x.requester
  where least(x.n, y.n) >= ${FEWEST_APPROVED} and x.n >= ${SHARE} * rb.n and y.n >= ${SHARE} * ra.n
  order by x.n + y.n desc, p.id, q.id`;

interface Row {
  aId: string;
  aName: string;
  aApproved: number;
  aRequests: number;
  bId: string;
  bName: string;
  bApproved: number;
  bRequests: number;
  lastAt: Date;
}

/** Who approves whose requests, where it goes both ways more than it should. */
@Injectable()
export class ApproverPairsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  list(actor: Actor): Promise<ApproverPairsView> {
    return this.uow.read(actor, async (work) => {
      const since = new Date(work.now.getTime() - WITHIN_DAYS * 24 * 60 * 60_000);
      const rows = await work.query<Row>(PAIRS, [since]);
      return {
        since: instant(since),
        pairs: rows.map((row) => ({ people: sidesOf(row), lastAt: instant(row.lastAt) })),
      };
    });
  }
}

const sidesOf = (row: Row) => [
  {
    ...{ approverId: row.aId, approverName: row.aName, approved: row.aApproved, ofRequests: row.bRequests },
    percent: percent(row.aApproved, row.bRequests),
  },
  {
    ...{ approverId: row.bId, approverName: row.bName, approved: row.bApproved, ofRequests: row.aRequests },
    percent: percent(row.bApproved, row.aRequests),
  },
];
