import type { Guarantee } from '../guarantee.js';
import { wrongJoin, type JoinedCase } from '../merges.rules.js';
import { rowsOf } from '../pages.js';

const JOINED = `
  select c.id, c.head_id as "headId", c.state, c.closed_reason as "closedReason", c.customer_id as "customerId", c.next_due_at::text as "nextDue",
    (extract(epoch from c.received_at) * 1000)::float8 as "receivedAt", (extract(epoch from c.own_received_at) * 1000)::float8 as "ownReceivedAt",
    (with recursive chain as (
       select m.case_id, m.into_id from case_merges m where m.case_id = c.id and m.undone_at is null
       union
       select m.case_id, m.into_id from chain x join case_merges m on m.case_id = x.into_id and m.undone_at is null
     ) select coalesce(jsonb_agg(jsonb_build_object('caseId', case_id, 'intoId', into_id)), '[]') from chain) as merges,
    (select coalesce(jsonb_agg(extract(epoch from b.received_at) * 1000), '[]') from case_merges m join cases b on b.id = m.case_id
       where m.into_id = c.id and m.undone_at is null) as "membersReceivedAt",
    (select h.customer_id from cases h where h.id = c.head_id) as "headCustomerId",
    (select min(e.id) from entries e join case_merges m on m.case_id = e.case_id and m.undone_at is null
       where e.case_id = c.id and e.at > m.at and (e.author_kind = 'customer'
         or e.author_kind = 'staff' and not exists (select from unnest(e.readers) r where r like 'partner:%'))) as "writtenSince"
  from cases c
  where (c.head_id is not null or c.own_received_at is not null
      or c.id in (select case_id from case_merges where undone_at is null union select into_id from case_merges where undone_at is null))
    and c.id > $1
  order by c.id limit $2`;

export const merges: Guarantee = {
  name: 'merges',
  says: 'a merged case is closed, unwritten since and leads to where it lives, which is as old as the oldest in it',
  async check(reader, findings) {
    for await (const row of rowsOf<JoinedCase>(reader, JOINED, [''], ({ id }) => [id]))
      findings.saw(row.id, wrongJoin(row));
  },
};
