import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That a customer is forgotten: the keys their seals hang on, who asked, and what the law keeps for a while. */
export class Erasure1795000000030 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Words about a person are in the ledger only as codes under that person's key. Without it they say nothing.
      create table person_keys (
        customer_id text primary key references customers (id),
        key bytea not null constraint person_keys_length check (octet_length(key) = 32),
        made_at timestamptz not null
      );
      create table legal_holds (
        customer_id text primary key references customers (id),
        reason text not null,
        until timestamptz not null,
        by text not null,
        at timestamptz not null
      );
      create table erasures (
        customer_id text primary key references customers (id),
        by text not null,
        at timestamptz not null,
        reason text not null,
        rows jsonb not null,
        partners_asked integer not null
      );

      -- An exception is never changed, but for the sentence that may speak of a person, and that only when the person is forgotten.
      create or replace function kept_keep_exception() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' then
          if to_jsonb(new) - array['why', 'words'] = to_jsonb(old) - array['why', 'words'] and new.why = '[erased]' then return new; end if;
        end if;
        raise exception 'an exception is never changed' using errcode = 'restrict_violation';
      end $$;

      -- The same of a decision.
      create or replace function kept_keep_decision() returns trigger language plpgsql as $$
      begin
        if to_jsonb(new) - array['why', 'settled_because'] = to_jsonb(old) - array['why', 'settled_because'] and new.why = '[erased]' then return new; end if;
        if (new.case_id, new.customer_id, new.order_id, new.policy_id, new.policy_version, new.version_because, new.facts, new.outcome,
            new.row_id, new.trace, new.remedy, new.details, new.currency, new.authority, new.reason_code, new.why, new.decided_by, new.decided_at)
          is distinct from (old.case_id, old.customer_id, old.order_id, old.policy_id, old.policy_version, old.version_because, old.facts, old.outcome,
            old.row_id, old.trace, old.remedy, old.details, old.currency, old.authority, old.reason_code, old.why, old.decided_by, old.decided_at)
          or new.amount is distinct from old.amount and (old.state <> 'awaiting_approval' or not coalesce(new.amount < old.amount, false)) then
          raise exception 'what was decided is never changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
    `);
    await db.query(`
      create function kept_guard_ours(guarded text) returns void language plpgsql as $$
      begin
        execute format('alter table %1$I enable row level security', guarded);
        execute format('alter table %1$I force row level security', guarded);
        execute format('create policy %1$s_ours on %1$I using ((select kept_is_ours()))', guarded);
      end $$;
      select kept_guard_ours(t) from unnest(array['person_keys', 'legal_holds', 'erasures']) t;
      drop function kept_guard_ours(text);
      select kept_open_to_ours('person_keys', 'legal_holds', 'erasures');
      grant select, insert, delete on person_keys, legal_holds to kept_app;
      grant update on legal_holds to kept_app;
      grant select, insert on erasures to kept_app;

      -- What is never changed otherwise may be forgotten, by us.
      grant update (name, email, phone, address, external_ref) on customers to kept_ours;
      grant update (external_ref, number) on orders to kept_ours;
      grant update (subject, external_ref) on cases to kept_ours;
      grant update (body) on entries to kept_ours;
      grant update (purpose) on participations to kept_ours;
      grant update (summary, decline_reason) on resolutions to kept_ours;
      grant update (note, reopen_reason) on closures to kept_ours;
      grant update (title, instructions) on tasks to kept_ours;
      grant update (what, settled_reason, risks) on commitments to kept_ours;
      grant update (note) on commitment_terms to kept_ours;
      grant update (note, speaker) on commitment_acceptances to kept_ours;
      grant update (note) on commitment_evidence to kept_ours;
      grant update (note) on commitment_assessments to kept_ours;
      grant update (note) on commitment_confirmations to kept_ours;
      grant update (override_reason) on commitment_backings to kept_ours;
      grant update (note, taken_back_note) on risk_words to kept_ours;
      grant update (why) on chase_pauses to kept_ours;
      grant update (body, dismissed_because) on own_tasks to kept_ours;
      grant update (name) on files to kept_ours;
      grant update (taken_at) on file_facts to kept_ours;
      grant update (last_error) on mails to kept_ours;
      grant update (title, body, external_ref) on feedback to kept_ours;
      grant update (tracking_number) on shipments to kept_ours;
      grant update (place, note, external_ref) on shipment_scans to kept_ours;
      grant update (reason, answer_note, withdrawal_reason) on claims to kept_ours;
      grant update (failure) on bookings to kept_ours;
      grant update (note) on booking_statuses to kept_ours;
      grant update (reason) on case_merges to kept_ours;
      grant update (note) on case_links to kept_ours;
      grant update (reason) on case_splits to kept_ours;
      grant update (why, settled_because) on decisions to kept_ours;
      grant update (note) on case_facts, exception_sample_items, approval_verdicts to kept_ours;
      grant update (failure) on remedy_answers to kept_ours;
      grant update (settled_because) on approvals to kept_ours;
      grant update (body, answer) on approval_questions to kept_ours;
      grant update (body) on entry_drafts, held_sends to kept_ours;
      grant update (why) on exceptions to kept_ours;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      revoke update (why) on exceptions from kept_ours;
      revoke update (body) on entry_drafts, held_sends from kept_ours;
      revoke update (body, answer) on approval_questions from kept_ours;
      revoke update (settled_because) on approvals from kept_ours;
      revoke update (failure) on remedy_answers from kept_ours;
      revoke update (note) on case_facts, exception_sample_items, approval_verdicts from kept_ours;
      revoke update (why, settled_because) on decisions from kept_ours;
      revoke update (reason) on case_splits from kept_ours;
      revoke update (note) on case_links from kept_ours;
      revoke update (reason) on case_merges from kept_ours;
      revoke update (note) on booking_statuses from kept_ours;
      revoke update (failure) on bookings from kept_ours;
      revoke update (reason, answer_note, withdrawal_reason) on claims from kept_ours;
      revoke update (place, note, external_ref) on shipment_scans from kept_ours;
      revoke update (tracking_number) on shipments from kept_ours;
      revoke update (title, body, external_ref) on feedback from kept_ours;
      revoke update (last_error) on mails from kept_ours;
      revoke update (taken_at) on file_facts from kept_ours;
      revoke update (name) on files from kept_ours;
      revoke update (body, dismissed_because) on own_tasks from kept_ours;
      revoke update (why) on chase_pauses from kept_ours;
      revoke update (note, taken_back_note) on risk_words from kept_ours;
      revoke update (override_reason) on commitment_backings from kept_ours;
      revoke update (note) on commitment_confirmations from kept_ours;
      revoke update (note) on commitment_assessments from kept_ours;
      revoke update (note) on commitment_evidence from kept_ours;
      revoke update (note, speaker) on commitment_acceptances from kept_ours;
      revoke update (note) on commitment_terms from kept_ours;
      revoke update (what, settled_reason, risks) on commitments from kept_ours;
      revoke update (title, instructions) on tasks from kept_ours;
      revoke update (note, reopen_reason) on closures from kept_ours;
      revoke update (summary, decline_reason) on resolutions from kept_ours;
      revoke update (purpose) on participations from kept_ours;
      revoke update (body) on entries from kept_ours;
      revoke update (subject, external_ref) on cases from kept_ours;
      revoke update (external_ref, number) on orders from kept_ours;
      revoke update (name, email, phone, address, external_ref) on customers from kept_ours;
      create or replace function kept_keep_exception() returns trigger language plpgsql as $$
      begin
        raise exception 'an exception is never changed' using errcode = 'restrict_violation';
      end $$;
      create or replace function kept_keep_decision() returns trigger language plpgsql as $$
      begin
        if (new.case_id, new.customer_id, new.order_id, new.policy_id, new.policy_version, new.version_because, new.facts, new.outcome,
            new.row_id, new.trace, new.remedy, new.details, new.currency, new.authority, new.reason_code, new.why, new.decided_by, new.decided_at)
          is distinct from (old.case_id, old.customer_id, old.order_id, old.policy_id, old.policy_version, old.version_because, old.facts, old.outcome,
            old.row_id, old.trace, old.remedy, old.details, old.currency, old.authority, old.reason_code, old.why, old.decided_by, old.decided_at)
          or new.amount is distinct from old.amount and (old.state <> 'awaiting_approval' or not coalesce(new.amount < old.amount, false)) then
          raise exception 'what was decided is never changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      drop table erasures, legal_holds, person_keys;
    `);
  }
}
