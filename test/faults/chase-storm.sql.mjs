/**
 * Commitments whose chase is overdue, of two sorts: half missed a reminder four hours ahead of their time, half have run past their grace
 * (the breach and the question that follows it are both due). Answers how many steps are due in all.
 */
export async function overdueChases(db, chases) {
  const half = Math.floor(chases / 2);
  await db.query(`
    insert into customers (id, name) values ('cus_00000000-0000-7000-8000-000000000001', 'Storm');
    insert into partners (id, name, kind) values ('ptn_00000000-0000-7000-8000-000000000001', 'Courier', 'courier');
    insert into cases (id, kind, subject, channel, customer_id, received_at, state_since, created_by)
    select ${idOf('cs', 'n')}, 'complaint', 'A parcel', 'phone', 'cus_00000000-0000-7000-8000-000000000001', now(), now(), 'storm'
    from generate_series(1, 100) n`);
  await db.query(
    `insert into commitments (id, case_id, kind, what, promiser, promisee, partner_id, state, due_at, original_due_at, grace_minutes, ladder_id,
       proposed_by, proposed_at, accepted_at)
     select ${idOf('cmt', 'n')}, ${idOf('cs', '1 + n % 100')}, 'pickup', 'Collect it', 'partner', 'us', 'ptn_00000000-0000-7000-8000-000000000001',
       'active', at.due, at.due, 30, (select id from chase_ladders where kind = 'partner' order by version desc limit 1), 'us',
       now() - interval '2 days', now() - interval '2 days'
     from generate_series(1, $1::int) n
     cross join lateral (select date_trunc('second', now()) + case when n <= $2 then interval '3 hours' else interval '-31 minutes' end as due) at`,
    [chases, half],
  );
  await db.query(
    `insert into chases (commitment_id, terms_version, step, due_at)
     select id, 1, case when due_at > now() then 'rung:3' else 'breach' end,
       due_at + case when due_at > now() then interval '-4 hours' else interval '30 minutes' end
     from commitments`,
  );
  return half + 2 * (chases - half);
}

/** Reminders that fall due one by one, from fifteen seconds to half a minute from now; answers how many. */
export async function chasesDueSoon(db, chases) {
  await db.query(
    `with made as (
       insert into commitments (id, case_id, kind, what, promiser, promisee, partner_id, state, due_at, original_due_at, grace_minutes,
         ladder_id, proposed_by, proposed_at, accepted_at)
       select ${idOf('cmt', '1000000 + n')}, ${idOf('cs', '1 + n % 100')}, 'pickup', 'Collect it', 'partner', 'us',
         'ptn_00000000-0000-7000-8000-000000000001', 'active', at.due, at.due, 30,
         (select id from chase_ladders where kind = 'partner' order by version desc limit 1), 'us', now() - interval '2 days', now() - interval '2 days'
       from generate_series(1, $1::int) n
       cross join lateral (select date_trunc('milliseconds', now() + interval '4 hours 15 seconds' + n * interval '15 seconds' / $1) as due) at
       returning id, due_at
     )
     insert into chases (commitment_id, terms_version, step, due_at) select id, 1, 'rung:3', due_at - interval '4 hours' from made`,
    [chases],
  );
  return chases;
}

/** What was done: rows, different rows, events that say so, and steps before their time. */
export async function verdict(db) {
  const { rows } = await db.query(
    `select (select count(*)::int from chase_steps) as steps,
       (select count(distinct (commitment_id, terms_version, step))::int from chase_steps) as distinct,
       (select count(*)::int from events where type = 'commitment.chased') as events,
       (select count(*)::int from chase_steps where acted_at < due_at) as early,
       (select count(*)::int from events where type = 'commitment.broken') as broken`,
  );
  return rows[0];
}

/** An id that counts, in SQL. */
const idOf = (prefix, n) => `'${prefix}_00000000-0000-7000-8000-' || lpad((${n})::text, 12, '0')`;
