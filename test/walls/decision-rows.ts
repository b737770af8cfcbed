type Sql = (text: string, values?: unknown[]) => Promise<unknown>;

/** Something decided in every case, and all that follows from it. */
export async function fillDecisions(sql: Sql): Promise<void> {
  await sql(
    `insert into policies (id, name, remedies, currency, created_by, created_at) values ('pol_walls', 'zqpolicy', '{refund}', 'EUR', 'x', now())`,
  );
  await sql(
    `insert into policy_versions (policy_id, number, rows, purpose, author_id, written_at)
     select 'pol_walls', 1, '[]', 'zq', id, now() from people where role = 'agent' limit 1`,
  );
  await sql(
    `insert into decisions (id, case_id, customer_id, policy_id, policy_version, version_because, facts, outcome, trace, remedy, amount, currency,
       authority, state, reason_code, why, decided_by, decided_at, granted_at)
     select 'dec_' || c.id, c.id, c.customer_id, 'pol_walls', 1, 'in_force', '{}', 'entitled', '[]', 'refund', 1, 'EUR',
       'entitlement', 'granted', 'goodwill', 'zq', (select author_id from policy_versions where policy_id = 'pol_walls'), now(), now()
     from cases c where c.customer_id is not null`,
  );
  await sql(
    `insert into remedies (id, decision_id, case_id, kind, amount, currency, state, attempt, ordered_at)
     select 'rem_' || case_id, id, case_id, remedy, amount, currency, 'ordered', 1, now() from decisions where policy_id = 'pol_walls'`,
  );
  await sql(
    `insert into remedy_answers (remedy_id, attempt, result, by, at) select id, 1, 'executed', 'x', now() from remedies`,
  );
  await sql(
    `insert into remedy_promises (commitment_id, remedy_id, by_execution)
     select m.id, r.id, true from remedies r join commitments m on m.case_id = r.case_id`,
  );
  await sql(
    `insert into discretion_limits (id, scope, holder, period, zone, currency, cap, budget, cooldown_days, since, set_by)
     values ('dlm_walls', 'role', 'agent', 'week', 'UTC', 'EUR', 1, 1, 0, now(), 'x')`,
  );
  await sql(
    `insert into discretion_accounts (id, scope, holder, currency, period, starts_at, ends_at, budget)
     values ('dac_walls', 'person', 'x', 'EUR', 'week', now(), now(), 1)`,
  );
  await sql(
    `insert into discretion_entries (account_id, decision_id, kind, amount, at)
     select 'dac_walls', id, 'reserve', 1, now() from decisions where policy_id = 'pol_walls'`,
  );
}
