import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The columns exceptions are looked for by; each index also holds their order, so that the first page of any of them is read from it. */
const FACETS = {
  ...{ policy: 'policy_id', row: 'row_id', remedy: 'remedy', authority: 'authority', requester: 'requested_by' },
  ...{
    team: 'team',
    partner: 'partner_id',
    party_at_fault: 'party_at_fault',
    reason: 'reason_code',
    currency: 'currency',
  },
};

/** The ledger of exceptions as auditors use it: found by any facet, exported with a manifest, sampled so that the draw can be repeated; and views people keep. */
export class LedgerOfExceptions1795000000025 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- In which transaction it came: what a sample was drawn from can be told for ever. And its words, to be searched.
      alter table exceptions
        add column xid xid8 not null default pg_current_xact_id(),
        add column words tsvector generated always as
          (to_tsvector('simple', kept_fold(policy_name || ' ' || rule_says || ' ' || flexed || ' ' || why))) stored;
      ${Object.entries(FACETS)
        .map(([name, column]) => `create index exceptions_${name} on exceptions (${column}, granted_at desc, id desc);`)
        .join('\n      ')}
      create index exceptions_by_amount on exceptions (coalesce(amount, -1) desc, id desc);
      create index exceptions_approvers on exceptions using gin (approved_by) with (fastupdate = off);
      create index exceptions_words on exceptions using gin (words) with (fastupdate = off);

      -- When it is looked at again; null: never.
      alter table exception_outcomes add column next_look_at timestamptz;
      create index exception_outcomes_due on exception_outcomes (next_look_at) where next_look_at is not null;
      create index exception_outcomes_pulse on exception_outcomes (pulse, exception_id) where pulse is not null;
      create index exception_outcomes_repeated on exception_outcomes (exception_id) where repeat_complaint_id is not null;

      -- What left the house: which rows were asked for, how many came, and the hash of all of it, made while it was sent.
      create table exception_exports (
        id text primary key,
        format text not null constraint exception_exports_format check (format in ('csv', 'ndjson')),
        bom boolean not null,
        filter jsonb not null,
        state text not null constraint exception_exports_state check (state in ('open', 'streaming', 'complete', 'aborted')),
        asked_by text not null references people (id),
        asked_at timestamptz not null,
        began_at timestamptz,
        ended_at timestamptz,
        count integer,
        bytes bigint,
        sha256 text constraint exception_exports_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
        constraint exception_exports_whole check (state <> 'complete' or num_nonnulls(began_at, ended_at, count, bytes, sha256) = 5)
      );

      -- A sample is never changed: it says all that is needed to draw it again.
      create table exception_samples (
        id text primary key,
        method text not null constraint exception_samples_method check (method in ('random', 'stratified', 'by_value', 'every_nth')),
        size integer not null constraint exception_samples_size check (size > 0),
        seed text not null,
        filter jsonb not null,
        stratify_by text,
        note text,
        population integer not null,
        -- Of the ids in their order, each with the end of its line.
        population_sha256 text not null constraint exception_samples_sha256 check (population_sha256 ~ '^[0-9a-f]{64}$'),
        -- What had been committed when it was drawn.
        snapshot pg_snapshot not null,
        drawn_by text not null references people (id),
        drawn_at timestamptz not null,
        constraint exception_samples_stratified check ((method = 'stratified') = (stratify_by is not null)),
        constraint exception_samples_of_enough check (size <= population)
      );
      create table exception_sample_items (
        sample_id text not null references exception_samples (id),
        n integer not null constraint exception_sample_items_n check (n > 0),
        exception_id text not null references exceptions (id),
        stratum text,
        verdict text constraint exception_sample_items_verdict check (verdict in ('sound', 'unsound', 'unclear')),
        note text,
        reviewer_id text references people (id),
        reviewed_at timestamptz,
        version integer not null default 1,
        primary key (sample_id, n),
        constraint exception_sample_items_once unique (sample_id, exception_id),
        constraint exception_sample_items_reviewed check (num_nonnulls(verdict, reviewer_id, reviewed_at) in (0, 3)),
        constraint exception_sample_items_says_why check (verdict is null or verdict = 'sound' or coalesce(note, '') ~ '\\S')
      );

      -- A list as somebody wants to see it again: the query is the desk's own words, and read by its pages alone.
      create table saved_views (
        id text primary key,
        person_id text not null references people (id),
        place text not null,
        name text not null constraint saved_views_named check (name ~ '\\S'),
        query text not null,
        shared boolean not null default false,
        created_at timestamptz not null,
        version integer not null default 1
      );
      create unique index saved_views_name on saved_views (person_id, place, lower(name));
      create index saved_views_shared on saved_views (place, lower(name), id) where shared;
    `);
    await db.query(`
      create function kept_guard_ours(guarded text) returns void language plpgsql as $$
      begin
        execute format('alter table %1$I enable row level security', guarded);
        execute format('alter table %1$I force row level security', guarded);
        execute format('create policy %1$s_ours on %1$I using ((select kept_is_ours()))', guarded);
      end $$;
      select kept_guard_ours(t) from unnest(array['exception_exports', 'exception_samples', 'exception_sample_items', 'saved_views']) t;
      drop function kept_guard_ours(text);
      select kept_open_to_ours('exception_exports', 'exception_samples', 'exception_sample_items', 'saved_views');

      grant select, insert on exception_exports, exception_samples, exception_sample_items to kept_app;
      grant update (state, began_at, ended_at, count, bytes, sha256) on exception_exports to kept_app;
      grant update (verdict, note, reviewer_id, reviewed_at, version) on exception_sample_items to kept_app;
      grant select, insert, update, delete on saved_views to kept_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table saved_views, exception_sample_items, exception_samples, exception_exports;
      drop index exception_outcomes_due, exception_outcomes_pulse, exception_outcomes_repeated;
      alter table exception_outcomes drop column next_look_at;
      drop index exceptions_by_amount, exceptions_approvers, ${Object.keys(FACETS)
        .map((name) => `exceptions_${name}`)
        .join(', ')};
      alter table exceptions drop column words, drop column xid;
    `);
  }
}
