import { fillDecisions } from './decision-rows.js';
import type { WallsScene } from './walls-scene.js';

/** Puts something into the tables that the scene leaves empty, for a case that is shared and for one that is the rival's. */
export async function fillEveryTable({
  desk,
  manager,
  things,
  realIds,
  swift,
  rival,
  partners,
}: WallsScene): Promise<void> {
  for (const who of [swift, rival])
    await who.post(`/api/v1/cases/${realIds.shared}/entries`, { body: 'Once.' }, { 'idempotency-key': 'once' });
  await manager.make('/api/v1/calendars', {
    name: 'Weekdays',
    zone: 'Europe/Berlin',
    hours: { mon: [['09:00', '17:00']] },
  });
  const sql = (text: string, values: unknown[] = []): Promise<unknown> => desk.owner.query(text, values);
  for (const relation of ['shared', 'foreign'] as const) {
    const id = realIds[relation];
    await sql(
      `insert into feedback (id, customer_id, case_id, source, body, answered_at) values ($1, $2, $3, 'survey', 'zq', now())`,
      [`fbk_${relation}`, things[relation].customer, id],
    );
    await sql(
      `insert into resolutions (id, case_id, summary, proposed_by, proposed_at) values ($1, $2, 'zq', 'x', now())`,
      [`res_${relation}`, id],
    );
    await sql(
      `insert into closures (id, case_id, reason, closed_by, closed_at) values ($1, $2, 'confirmed', 'x', now())`,
      [`clo_${relation}`, id],
    );
    await sql(`insert into waits (id, case_id, party, ref_id, started_at) values ($1, $2, 'customer', 'x', now())`, [
      `wai_${relation}`,
      id,
    ]);
    const other = relation === 'shared' ? realIds.foreign : realIds.shared;
    await sql(
      `insert into case_merges (id, case_id, into_id, by, at, state_before, since_before) values ($1, $2, $3, 'x', now(), 'received', now())`,
      [`mrg_${relation}`, id, other],
    );
    await sql(`insert into case_links (id, case_id, kind, to_id, by, at) values ($1, $2, 'related', $3, 'x', now())`, [
      `clk_${relation}`,
      id,
      other,
    ]);
    await sql(`insert into case_splits (case_id, from_id, by, at) values ($1, $2, 'x', now())`, [id, other]);
    for (const reader of ['customer', `partner:${partners.swift}`, `partner:${partners.rival}`])
      await sql(
        `insert into case_shares (id, case_id, subject_id, from_id, readers, by, at) values ($1, $2, $1, $3, $4, 'x', now())`,
        [`shr_${relation}${reader}`, id, other, [reader]],
      );
    await sql(`insert into case_updates (id, case_id, body, by, at, total) values ($1, $2, 'zq', 'x', now(), 1)`, [
      `upd_${relation}`,
      id,
    ]);
    await sql('insert into case_update_letters (update_id, case_id, batch) values ($1, $2, 0)', [
      `upd_${relation}`,
      id,
    ]);
    await sql(`insert into mails (id, template, to_customer_id, case_id, cause_id) values ($1, 'x', $2, $3, 'x')`, [
      `mail_${relation}`,
      things[relation].customer,
      id,
    ]);
  }
  await sql(
    `insert into slips (id, commitment_id, case_id, cause_id, slipped_at) select 'slp_' || id, id, case_id, id, now() from commitments`,
  );
  await sql(
    `insert into own_tasks (id, kind, case_id, commitment_id, slip_id, due_at, opened_at)
     select 'own_' || id, 'tell_customer', case_id, commitment_id, id, now(), now() from slips`,
  );
  await sql(
    `insert into disclosures (task_id, reader, day, fields, first_at, last_at, times) select id, 'x', now(), '{name}', now(), now(), 1 from tasks`,
  );
  await sql(`insert into case_service_levels (case_id, since) select id, now() from cases`);
  await sql(
    `insert into service_level_targets (commitment_id, case_id, target, cause_id, service_level_id, service_level_version, started_at, minutes, waiting_extends)
     select id, case_id, 'resolution', id, 'slv_01979c2e-0000-7000-8000-000000000002', 1, now(), 1, false from commitments`,
  );
  await sql(
    `insert into underpinning_targets (id, party, kind, reply_minutes, created_by, created_at) values ('upt_x', 'partner', 'x', 1, 'x', now())`,
  );
  await sql(
    `insert into underpinnings (task_id, commitment_id, partner_id, target_id, started_at)
     select id, commitment_id, partner_id, 'upt_x', now() from tasks`,
  );
  await sql(
    `insert into file_facts (file_id, taken_at, latitude, longitude) select id, '2026-04-04T11:58:03', 52.52, 13.4 from files`,
  );
  await sql(`insert into sessions (id, token_hash, person_id, expires_at) values ('ses_x', '\\x00', $1, now())`, [
    swift.personId,
  ]);
  await sql(`insert into setup_tokens (token_hash, expires_at) values ('\\x00', now())`);
  await sql(
    `insert into policies (id, name, remedies, currency, created_by, created_at) values ('pol_x', 'zq pol_x', '{refund}', 'EUR', 'x', now())`,
  );
  await sql(
    `insert into policy_versions (policy_id, number, rows, purpose, author_id, written_at) values ('pol_x', 1, '[]', 'zq', $1, now())`,
    [manager.personId],
  );
  await sql(
    `insert into case_facts (id, case_id, name, value, stated_by, stated_at) select 'cft_' || id, id, 'opened', 'true', 'x', now() from cases`,
  );
  await fillClaims(sql);
  await fillLiveDesk(sql);
  await fillLedger(sql, manager.personId);
  await fillDecisions(sql);
  await fillBacktests(sql, realIds.shared, manager.personId);
  await fillTheDay(sql, manager.personId);
  await sql(`insert into person_keys (customer_id, key, made_at) select id, sha256('zq'), now() from customers`);
  await sql(
    `insert into legal_holds (customer_id, reason, until, by, at) select id, 'zq', now(), 'x', now() from customers`,
  );
  await sql(
    `insert into erasures (customer_id, by, at, reason, rows, partners_asked) select id, 'x', now(), 'zq', '{}', 0 from customers`,
  );
  await sql(
    `insert into commitment_assessments (id, commitment_id, observer, kept, at) select 'asm_' || id, id, 'us', true, now() from commitments`,
  );
  await sql(
    `insert into chase_steps (commitment_id, terms_version, step, due_at, acted_at, event_id)
     select id, 1, 'rung:1', now(), now(), 'x' from commitments on conflict do nothing`,
  );
  await sql(
    `insert into chase_messages (commitment_id, terms_version, step, person_id, tier, how, at)
     select id, 1, 'rung:1', $1, 'partner', 'held', now() from commitments`,
    [swift.personId],
  );
  await sql(
    `insert into chase_pauses (id, commitment_id, terms_version, why, started_at, started_by, until)
     select 'pau_' || id, id, 1, 'zq', now(), 'x', now() + interval '1 day' from commitments`,
  );
  await sql(
    `insert into absences (person_id, starts_at, until, noted_by, noted_at) values ($1, now(), now() + interval '1 day', 'x', now())`,
    [swift.personId],
  );
  await sql(
    `insert into chases (commitment_id, terms_version, step, due_at) select id, 1, 'rung:1', now() from commitments on conflict do nothing`,
  );
  await sql(
    `insert into sealed_events (seq, event_id, leaf) select row_number() over (), id, leaf from events on conflict do nothing`,
  );
  await sql(`insert into tree_nodes (level, index, hash) values (60, 0, '\\x00') on conflict do nothing`);
  await sql(
    `insert into checkpoints (size, root, peaks, last_xid, last_event_id, at, note) values (1e15, '\\x00', '{}', '0', 'x', now(), 'x') on conflict do nothing`,
  );
  await sql(
    `insert into commitment_confirmations (commitment_id, terms_version, verdict, by, channel, at) select id, 1, 'confirmed', 'x', 'link', now() from commitments`,
  );
  await sql(
    `insert into risk_words (id, commitment_id, terms_version, party, by, note, at)
     select 'rsk_' || party || id, id, 1, party, 'x', 'zq', now() from commitments, unnest(array['us', 'partner']) party`,
  );
  await fillApprovals(sql, manager.personId);
}

/** For every case a decision that somebody is asked to agree to. */
async function fillApprovals(
  sql: (text: string, values?: unknown[]) => Promise<unknown>,
  managerId: string,
): Promise<void> {
  await sql(
    `insert into policies (id, name, remedies, currency, created_by, created_at) values ('pol_zq', 'zq pol_zq', '{refund}', 'EUR', 'x', now())`,
  );
  await sql(
    `insert into policy_versions (policy_id, number, rows, purpose, author_id, written_at) values ('pol_zq', 1, '[]', 'zq', $1, now())`,
    [managerId],
  );
  await sql(
    `insert into decisions (id, case_id, customer_id, policy_id, policy_version, version_because, facts, outcome, trace, remedy, authority,
       state, reason_code, why, decided_by, decided_at)
     select 'dec_apr_' || id, id, customer_id, 'pol_zq', 1, 'in_force', '{}', 'approval', '[]', 'refund', 'approval', 'awaiting_approval', 'other',
       'zq', (select min(id) from people where role = 'agent'), now() from cases where customer_id is not null`,
  );
  await sql(
    `insert into commitments (id, case_id, kind, what, promiser, promisee, state, due_at, original_due_at, proposed_by, proposed_at, source)
     select 'cmt_' || id, case_id, 'approval', 'zq', 'us', 'us', 'active', now(), now(), 'us', now(), 'approval' from decisions where id like 'dec_apr_%'`,
  );
  await sql(
    `insert into approvals (id, decision_id, case_id, customer_id, policy_id, policy_version, requested_by, state, mode, needed,
       answer_within_minutes, commitment_id, asked_at, due_at)
     select 'apr_' || id, id, case_id, customer_id, policy_id, policy_version, decided_by, 'open', 'any', 1, 480, 'cmt_' || id, now(), now()
     from decisions where id like 'dec_apr_%'`,
  );
  await sql(
    `insert into approval_seats (approval_id, person_id, level, requested_by, asked_at) select id, $1, 1, requested_by, now() from approvals`,
    [managerId],
  );
  await sql(
    `insert into approval_verdicts (approval_id, seat_id, by_id, requested_by, verdict, note, proved_by, at)
     select id, $1, $1, requested_by, 'refuse', 'zq', 'key', now() from approvals`,
    [managerId],
  );
  await sql(
    `insert into approval_questions (id, approval_id, body, asked_by, asked_at) select 'aqu_' || id, id, 'zq', $1, now() from approvals`,
    [managerId],
  );
  await sql(`insert into approval_routes (id, mode, created_by, created_at) values ('rte_zq', 'any', 'x', now())`);
}

/** What our own people work with: macros, changes of many cases, what they have read and put off, and what they were told. */
async function fillTheDay(sql: (text: string, values?: unknown[]) => Promise<unknown>, who: string): Promise<void> {
  await sql(`insert into macros (id, person_id, name, created_by, created_at) values ('mac_x', $1, 'zq', 'x', now())`, [
    who,
  ]);
  await sql(
    `insert into macro_versions (macro_id, version, name, audience, body, by, at) values ('mac_x', 1, 'zq', 'internal', 'zq', 'x', now())`,
  );
  await sql(
    `insert into macro_uses (id, macro_id, macro_version, case_id, by, at) select 'mus_' || id, 'mac_x', 1, id, 'x', now() from cases`,
  );
  await sql(`insert into bulk_changes (id, by, at) values ('blk_x', 'x', now())`);
  await sql(
    `insert into bulk_change_items (bulk_id, case_id, place, outcome) select 'blk_x', id, 1, 'unchanged' from cases`,
  );
  await sql(
    `insert into case_snoozes (person_id, case_id, until, at) select $1, id, now() + interval '1 day', now() from cases`,
    [who],
  );
  await sql(`insert into case_reads (person_id, case_id, last_seen, at) select $1, id, 'ent_x', now() from cases`, [
    who,
  ]);
  await sql(
    `insert into notifications (id, person_id, kind, case_id, event_id, at) select 'ntf_' || id, $1, 'mention', id, id, now() from cases`,
    [who],
  );
  await sql('insert into notification_choices (person_id) values ($1)', [who]);
}

/** What goes to other programs, and what comes from them; beside what the scene has of claims one that is not filed yet. */
async function fillClaims(sql: (text: string) => Promise<unknown>): Promise<void> {
  await sql(`insert into endpoints (id, purpose, partner_id, name, url, secret, created_by, created_at)
    select 'whk_' || id, 'booking', id, 'x', 'x', 'x', 'x', now() from partners`);
  await sql(`insert into deliveries (id, endpoint_id, event_id, type, at, next_attempt_at)
    select 'dlv_' || id, id, 'x', 'x', now(), now() from endpoints`);
  await sql(
    `insert into delivery_attempts (delivery_id, number, started_at, milliseconds) select id, 1, now(), 1 from deliveries`,
  );
  await sql(`insert into booking_hooks (partner_id, endpoint_id, cancel_by_minutes, changed_by, changed_at)
    select id, 'whk_' || id, 60, 'x', now() from partners`);
  await sql(`insert into bookings (id, case_id, task_id, partner_id, endpoint_id, commitment_id, state, cancel_by, created_at)
    select 'bkg_' || id, case_id, id, partner_id, 'whk_' || partner_id, commitment_id, 'booked', now(), now() from tasks`);
  await sql(`insert into booking_statuses (partner_id, webhook_id, booking_id, status, at, received_at, applied)
    select partner_id, id, id, 'confirmed', now(), now(), true from bookings`);
  await sql(`insert into claim_terms (partner_id, kind, file_within_days, answer_within_days, changed_by, changed_at)
    select id, 'damage', 1, 1, 'x', now() from partners`);
  await sql(`insert into claims (id, case_id, partner_id, kind, reason, amount, currency, state, happened_at, file_by, filing_id, created_by, created_at)
    select id || '-2', case_id, partner_id, kind, reason, amount, currency, 'prepared', happened_at, file_by, filing_id, created_by, created_at from claims`);
}

/** What our own people see of each other. */
async function fillLiveDesk(sql: (text: string) => Promise<unknown>): Promise<void> {
  await sql(`insert into presences (case_id, person_id, state, readers, since, seen_at)
    select c.id, p.id, 'writing', '{customer}', now(), now() from cases c, people p`);
  await sql(`insert into entry_drafts (id, case_id, author_id, readers, body, since, saved_at)
    select 'dft_' || c.id || p.id, c.id, p.id, '{customer}', 'zq', now(), now() from cases c, people p`);
  await sql(`insert into held_sends (id, case_id, author_id, role, channel, readers, body, held_at, goes_at)
    select 'snd_' || c.id || p.id, c.id, p.id, 'agent', 'api', '{customer}', 'zq', now(), now() + interval '30 seconds' from cases c, people p`);
  await sql(`insert into preferences (person_id, document, changed_at) select id, '{}', now() from people`);
}

/** A rule that was bent in each case, what became of it, and what auditors make of it. */
async function fillLedger(
  sql: (text: string, values?: unknown[]) => Promise<unknown>,
  personId: string,
): Promise<void> {
  const person = [personId];
  await sql(
    `insert into policies (id, name, remedies, currency, created_by, created_at) values ('pol_ledger', 'zq pol_ledger', '{refund}', 'EUR', 'x', now())`,
  );
  await sql(
    `insert into policy_versions (policy_id, number, rows, purpose, author_id, written_at) values ('pol_ledger', 1, '[]', 'zq', $1, now())`,
    person,
  );
  await sql(
    `insert into decisions (id, case_id, customer_id, policy_id, policy_version, version_because, facts, outcome, trace, remedy, authority, state, reason_code,
       why, decided_by, decided_at, granted_at)
     select 'dec_ledger' || id, id, customer_id, 'pol_ledger', 1, 'in_force', '{}', 'flexible', '[]', 'refund', 'discretion', 'granted', 'goodwill', 'zq', $1, now(), now()
     from cases where customer_id is not null`,
    person,
  );
  await sql(
    `insert into exceptions (id, decision_id, case_id, customer_id, policy_id, policy_version, policy_name, rule_says, flexed, remedy, authority, requested_by,
       reason_code, why, channel, language, granted_at)
     select 'exc_' || id, id, case_id, customer_id, policy_id, 1, 'zq', 'zq', 'zq', remedy, authority, $1, reason_code, why, 'phone', 'en', now()
     from decisions where policy_id = 'pol_ledger'`,
    person,
  );
  await sql(
    `insert into exception_outcomes (exception_id, looked_at) select id, now() from exceptions on conflict do nothing`,
  );
  await sql(
    `insert into exception_exports (id, format, bom, filter, state, asked_by, asked_at) values ('exp_x', 'csv', false, '{}', 'open', $1, now())`,
    person,
  );
  await sql(
    `insert into exception_samples (id, method, size, seed, filter, population, population_sha256, snapshot, drawn_by, drawn_at)
     values ('smp_x', 'random', 1, 'x', '{}', 1, repeat('0', 64), pg_current_snapshot(), $1, now())`,
    person,
  );
  await sql(
    `insert into exception_sample_items (sample_id, n, exception_id) select 'smp_x', 1, id from exceptions limit 1`,
  );
  await sql(
    `insert into saved_views (id, person_id, place, name, query, created_at) values ('view_x', $1, 'exceptions', 'zq', 'zq', now())`,
    person,
  );
}

/** A decision of a policy, replayed. */
async function fillBacktests(
  sql: (text: string, values?: unknown[]) => Promise<unknown>,
  caseId: string,
  personId: string,
): Promise<void> {
  await sql(
    `insert into policies (id, name, remedies, currency, created_by, created_at) values ('pol_bkt', 'zq pol_bkt', '{refund}', 'EUR', 'x', now())`,
  );
  await sql(
    `insert into policy_versions (policy_id, number, rows, purpose, author_id, written_at) values ('pol_bkt', 1, '[]', 'zq', $1, now())`,
    [personId],
  );
  await sql(
    `insert into decisions (id, case_id, customer_id, policy_id, policy_version, version_because, facts, outcome, trace, remedy, authority, state,
       reason_code, why, decided_by, decided_at)
     select 'dec_bkt', id, customer_id, 'pol_bkt', 1, 'in_force', '{}', 'approval', '[]', 'refund', 'approval', 'refused', 'other', 'zq', $2, now()
     from cases where id = $1`,
    [caseId, personId],
  );
  await sql(
    `insert into backtests (id, policy_id, policy_version, rows, asked_by, asked_at, decisions) values ('bkt_x', 'pol_bkt', 1, '[]', 'x', now(), 1)`,
  );
  await sql(
    `insert into backtest_changes (backtest_id, place, decision_id, change, was, would_be, cost)
     values ('bkt_x', 1, 'dec_bkt', 'easier', 'approval', 'flexible', 0)`,
  );
}
