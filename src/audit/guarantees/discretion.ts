import type { Guarantee } from '../guarantee.js';
import { rowsOf } from '../pages.js';

const ACCOUNTS = `
  select a.id, a.budget::text, a.reserved::text, a.posted::text, sums.reserved::text as "hasReserved", sums.posted::text as "hasPosted"
  from discretion_accounts a cross join lateral (
    select coalesce(sum(r.amount) filter (where s.kind is null), 0) as reserved, coalesce(sum(s.amount) filter (where s.kind = 'post'), 0) as posted
    from discretion_entries r left join discretion_entries s
      on s.account_id = r.account_id and s.decision_id = r.decision_id and s.kind <> 'reserve'
    where r.account_id = a.id and r.kind = 'reserve') sums
  where a.id > $1 order by a.id limit $2`;

/** Money nobody will use any more: its decision has ended. */
const STUCK = `
  select r.decision_id as id, d.state from discretion_entries r join decisions d on d.id = r.decision_id
  where r.kind = 'reserve' and d.state in ('refused', 'expired', 'withdrawn', 'executed') and d.settled_at < now() - interval '1 hour'
    and not exists (select from discretion_entries s where s.decision_id = r.decision_id and s.account_id = r.account_id and s.kind <> 'reserve')
    and r.decision_id > $1 order by r.decision_id limit $2`;

export const discretion: Guarantee = {
  name: 'discretion',
  says: 'what was set aside and what was given add up, never to more than the budget, and nothing stays set aside for what has ended',
  async check(reader, findings) {
    type AccountRow = Record<'id' | 'budget' | 'reserved' | 'posted' | 'hasReserved' | 'hasPosted', string>;
    for await (const row of rowsOf<AccountRow>(reader, ACCOUNTS, [''], ({ id }) => [id]))
      findings.saw(row.id, wrongSums(row));
    for await (const { id, state } of rowsOf<{ id: string; state: string }>(reader, STUCK, [''], (row) => [row.id]))
      findings.saw(id, `is ${state}, and money is still set aside for it`);
  },
};

function wrongSums(
  account: Record<'budget' | 'reserved' | 'posted' | 'hasReserved' | 'hasPosted', string>,
): string | undefined {
  const { budget, reserved, posted, hasReserved, hasPosted } = account;
  if (reserved !== hasReserved) return `has ${reserved} set aside; its entries say ${hasReserved}`;
  if (posted !== hasPosted) return `has given ${posted}; its entries say ${hasPosted}`;
  return BigInt(reserved) + BigInt(posted) > BigInt(budget)
    ? `is overspent: ${reserved} and ${posted} of ${budget}`
    : undefined;
}
