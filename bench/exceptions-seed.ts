export type Sql = (text: string, values?: unknown[]) => Promise<unknown>;

/** So many exceptions to a case, and to a person who may ask for them. */
const PER_CASE = 5;
const [PEOPLE, PARTNERS, POLICIES] = [200, 50, 10];

const idOf = (prefix: string, n: string): string =>
  `'${prefix}_00000000-0000-7000-9000-' || lpad((${n})::text, 12, '0')`;
/** From 0 up to 1, the same for the same n and name, and different for others. */
const luck = (name: string): string =>
  `(('x' || substr(md5(n::text || '${name}'), 1, 8))::bit(32)::bigint / 4294967296.0)`;
const oneOf = (values: readonly string[], chance: string): string =>
  `(array[${values.map((value) => `'${value}'`).join(', ')}])[1 + floor(${chance} * ${values.length})::int]`;

/**
 * Exceptions by the hundred thousand, as plain rows, over the last two years; of ten policies, two hundred people in twenty teams and fifty partners, some of
 * them often and some hardly ever. One in four needed somebody's yes; of two in three it is known what the customer said.
 */
export async function seedExceptions(sql: Sql, from: number, to: number): Promise<void> {
  await sql('set session_replication_role = replica');
  if (from === 0) await seedHouse(sql);
  const span = [from, to];
  await sql(
    `insert into customers (id, name) select ${idOf('cus', 'n')}, 'Customer ' || n from generate_series($1::int / ${PER_CASE} + 1, $2::int / ${PER_CASE}) n`,
    span,
  );
  await sql(
    `insert into cases (id, kind, subject, channel, customer_id, state, closed_reason, owner_id, received_at, state_since, created_by, next_due_at)
     select ${idOf('cs', 'n')}, 'complaint', 'A parcel', 'phone', ${idOf('cus', 'n')}, 'closed', 'confirmed', ${idOf('per', '1')}, now() - interval '2 years', now(), 'bench', 'infinity'
     from generate_series($1::int / ${PER_CASE} + 1, $2::int / ${PER_CASE}) n`,
    span,
  );
  const about = `${idOf('cs', `1 + (n - 1) / ${PER_CASE}`)} as case_id, ${idOf('cus', `1 + (n - 1) / ${PER_CASE}`)} as customer_id`;
  await sql(
    `insert into decisions (id, case_id, customer_id, policy_id, policy_version, version_because, facts, outcome, row_id, trace, remedy, authority, state, reason_code,
       why, decided_by, decided_at, granted_at)
     select ${idOf('dec', 'n')}, case_id, customer_id, ${idOf('pol', '1')}, 1, 'in_force',
       jsonb_build_object('days_since_delivery', jsonb_build_object('value', 31 + n % 60, 'source', 'order', 'by', null, 'at', now()),
         'item_value', jsonb_build_object('value', n % 500, 'source', 'order', 'by', null, 'at', now()),
         'exceptions_before', jsonb_build_object('value', n % 4, 'source', 'customer', 'by', null, 'at', now())),
       'flexible', 'R3', '[]', 'refund', 'discretion', 'granted', 'goodwill', 'x', ${idOf('per', '1')}, now(), now()
     from generate_series($1::int + 1, $2::int) n cross join lateral (select ${about}) a`,
    span,
  );
  await sql(
    `insert into exceptions (id, decision_id, case_id, customer_id, policy_id, policy_version, policy_name, row_id, rule_says, flexed, remedy, amount, currency,
       authority, requested_by, team, approved_by, party_at_fault, partner_id, reason_code, why, evidence_count, channel, language, granted_at)
     select ${idOf('exc', 'n')}, ${idOf('dec', 'n')}, case_id, customer_id, ${idOf('pol', `1 + floor(${luck('policy')} ^ 3 * ${POLICIES})::int`)}, 1, 'Returns',
       case when ${luck('row')} < 0.9 then ${oneOf(['R1', 'R2', 'R3', 'R4'], luck('which'))} end,
       'Up to 60 days we can make an exception for small things.', 'day ' || (31 + n % 60) || ' in place of 30',
       ${oneOf(['refund', 'refund', 'refund', 'late_return', 'replacement', 'goodwill_credit', 'repair', 'fee_waiver'], luck('remedy'))},
       floor(${luck('amount')} ^ 2 * 50000)::bigint, ${oneOf(['EUR', 'EUR', 'EUR', 'EUR', 'GBP'], luck('currency'))},
       case when asked then 'approval' else 'discretion' end, ${idOf('per', 'person')}, case when person % 21 > 0 then 'team ' || person % 21 end,
       case when asked then array[${idOf('per', `1 + n % 5`)}] else '{}' end,
       ${oneOf(['us', 'partner', 'customer', 'nobody'], luck('fault'))},
       case when ${luck('partner')} < 0.4 then ${idOf('ptn', `1 + floor(${luck('whose')} ^ 2 * ${PARTNERS})::int`)} end,
       ${oneOf(['our_fault', 'partner_fault', 'wording_unclear', 'first_time', 'loyal_customer', 'hardship', 'dispute_costs_more', 'goodwill', 'other'], luck('reason'))},
       'They asked kindly and deskword' || n % 1000 || ' spoke for it.', n % 4, 'phone', 'en', now() - ${luck('when')} * interval '730 days'
     from generate_series($1::int + 1, $2::int) n
     cross join lateral (select ${about}, 1 + floor(${luck('person')} ^ 2 * ${PEOPLE})::int as person, ${luck('asked')} < 0.25 as asked) a`,
    span,
  );
  await sql(
    `insert into exception_outcomes (exception_id, pulse, repeat_complaint_id, ordered_again_at, looked_at)
     select ${idOf('exc', 'n')}, case when ${luck('said')} < 0.66 then 1 + floor(${luck('pulse')} * 5)::int end,
       case when ${luck('again')} < 0.03 then ${idOf('cs', '1')} end, case when ${luck('ordered')} < 0.5 then now() end, now()
     from generate_series($1::int + 1, $2::int) n`,
    span,
  );
  await sql(
    'select count(kept_count_exception(e)) from exceptions e where not exists (select from exception_facets f where f.exception_id = e.id)',
  );
  await sql('set session_replication_role = origin');
  await sql('vacuum (analyze)');
}

async function seedHouse(sql: Sql): Promise<void> {
  await sql(
    `insert into partners (id, name, kind) select ${idOf('ptn', 'n')}, 'Partner ' || n, 'courier' from generate_series(1, ${PARTNERS}) n`,
  );
  await sql(
    `insert into people (id, role, name) select ${idOf('per', 'n')}, 'agent', 'Agent ' || n from generate_series(1, ${PEOPLE}) n`,
  );
  await sql(
    `insert into policies (id, name, remedies, currency, created_by, created_at)
     select ${idOf('pol', 'n')}, 'Policy ' || n, '{refund}', 'EUR', 'bench', now() from generate_series(1, ${POLICIES}) n`,
  );
  await sql(
    `insert into policy_versions (policy_id, number, rows, purpose, author_id, written_at)
     select id, 1, '[]', 'x', ${idOf('per', '1')}, now() from policies where created_by = 'bench'`,
  );
}
