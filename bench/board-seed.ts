import type { Place } from './place.js';

const PARTNERS = 200;
/** So many promises to a case, and to a person of our staff. */
const PER_CASE = 4;
const PER_OWNER = 2_000;

/**
 * Promises by the million, as plain rows: those of every fifth case are open and due from two hours ago to eight days ahead, more of them soon; the
 * others were settled within the last year, one in twenty of them broken and never done. A third is ours, the rest two hundred partners'.
 */
export async function seedPromises(place: Pick<Place, 'rows'>, from: number, to: number): Promise<void> {
  const idOf = (prefix: string, n: string): string =>
    `'${prefix}_00000000-0000-7000-9000-' || lpad((${n})::text, 12, '0')`;
  // What triggers would find row by row is written down at once, below.
  await place.rows('set session_replication_role = replica');
  if (from === 0) {
    await place.rows(
      `insert into partners (id, name, kind) select ${idOf('ptn', 'n')}, 'Partner ' || n, 'courier' from generate_series(1, ${PARTNERS}) n`,
    );
    await place.rows(`insert into customers (id, name) values (${idOf('cus', '1')}, 'Customer')`);
  }
  const owners = (promises: number): number => Math.ceil(promises / PER_OWNER);
  await place.rows(
    `insert into people (id, role, name) select ${idOf('per', 'n')}, 'agent', 'Agent ' || n from generate_series($1::int + 1, $2::int) n`,
    [owners(from), owners(to)],
  );
  await place.rows(
    `insert into cases (id, kind, subject, channel, customer_id, state, closed_reason, owner_id, received_at, state_since, created_by,
       next_due_at)
     select ${idOf('cs', 'n')}, 'complaint', 'A parcel', 'phone', ${idOf('cus', '1')}, case when n % 5 = 0 then 'in_progress' else 'closed' end,
       case when n % 5 <> 0 then 'confirmed' end, ${idOf('per', '$3::int + 1 + (n / 5) % $4::int')}, now() - interval '1 year', now(), 'bench', 'infinity'
     from generate_series($1::int + 1, $2::int) n`,
    // Cases that are added have owners of their own: each owns as many, whatever the house holds.
    [Math.ceil(from / PER_CASE), Math.ceil(to / PER_CASE), owners(from), owners(to) - owners(from)],
  );
  await place.rows(
    `insert into commitments (id, case_id, kind, what, promiser, promisee, partner_id, state, due_at, original_due_at, proposed_by, proposed_at,
       accepted_at, completed_at, settled_at, case_closed)
     select ${idOf('cmt', 'n')}, ${idOf('cs', `1 + (n - 1) / ${PER_CASE}`)}, (array['pickup', 'delivery', 'repair', 'inspection', 'refund'])[1 + n % 5],
       'Something that was promised', case when ours then 'us' else 'partner' end, case when ours then 'customer' else 'us' end,
       case when ours then null else ${idOf('ptn', `1 + (n::bigint * 7919) % ${PARTNERS}`)} end, state, due, due, 'us', due - interval '2 days',
       case when state <> 'proposed' then due - interval '1 day' end, case when state = 'kept' then due - interval '1 hour' end,
       case when state = 'kept' then due - interval '1 hour' when state = 'broken' then due end, state = 'broken'
     from generate_series($1::int + 1, $2::int) n
     cross join lateral (select n % 3 = 0 as ours, (1 + (n - 1) / ${PER_CASE}) % 5 = 0 as open, ('x' || substr(md5(n::text), 1, 8))::bit(32)::bigint / 4294967296.0 as luck) a
     cross join lateral (select case when not open then case when luck < 0.05 then 'broken' else 'kept' end
         when luck > 0.95 then 'reported' when ours then 'active' when luck < 0.1 then 'proposed' when luck < 0.2 then 'at_risk' else 'active' end as state,
       case when open then now() - interval '2 hours' + luck ^ 2 * interval '8 days' else now() - interval '1 day' - luck * interval '1 year' end as due) b`,
    [from, to],
  );
  await place.rows(
    `insert into commitment_terms (commitment_id, version, proposed_by, by, at, due_at)
     select id, 1, 'us', 'bench', proposed_at, due_at from commitments where id > ${idOf('cmt', '$1::int')} and id <= ${idOf('cmt', '$2::int')}`,
    [from, to],
  );
  await place.rows(
    `update cases c set next_due_at = due.at from (select case_id, min(due_at) as at from commitments
       where state in ('proposed', 'countered', 'accepted', 'active', 'at_risk', 'reported', 'disputed') group by case_id) due
     where c.id = due.case_id and c.next_due_at <> due.at`,
  );
  await place.rows('set session_replication_role = origin');
  await place.rows('vacuum (analyze)');
}
