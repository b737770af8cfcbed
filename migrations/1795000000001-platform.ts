import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The roles the service works under, the ledger of events, the outbox beside it, and what the platform itself keeps.
 *
 * Row scope: every transaction states for whom it works with `set_config('kept.audience' | 'kept.partner' | 'kept.case' | 'kept.caller', …, true)`.
 * A transaction that states nothing sees nothing. Work for our staff and the desk itself is done under `kept_ours`, whose policies have
 * no condition: behind one, PostgreSQL uses no index for what is not leakproof, and neither full text nor trigrams are.
 */
export class Platform1795000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'kept_app') then create role kept_app nologin; end if;
      end $$;
      do $$ begin
        if not exists (select from pg_roles where rolname = 'kept_ours') then create role kept_ours nologin; end if;
      end $$;
      grant kept_app to kept_ours;
      grant kept_app, kept_ours to current_user;
      grant usage on schema public to kept_app;

      create extension if not exists pg_trgm;
      create extension if not exists unaccent;

      -- unaccent() is only stable because dictionaries can change; ours never does, and an index needs an immutable function.
      create function kept_fold(words text) returns text language sql immutable strict parallel safe
        as $$ select lower(public.unaccent('public.unaccent', words)) $$;

      create function kept_is_ours() returns boolean language sql stable parallel safe
        as $$ select coalesce(current_setting('kept.audience', true), '') in ('staff', 'system') $$;
      create function kept_partner() returns text language sql stable parallel safe
        as $$ select case when current_setting('kept.audience', true) = 'partner' then nullif(current_setting('kept.partner', true), '') end $$;
      create function kept_case() returns text language sql stable parallel safe
        as $$ select case when current_setting('kept.audience', true) = 'customer' then nullif(current_setting('kept.case', true), '') end $$;
      -- The name under which the present reader appears in a row's list of readers.
      create function kept_reader() returns text language sql stable parallel safe
        as $$ select case current_setting('kept.audience', true)
                when 'partner' then 'partner:' || current_setting('kept.partner', true)
                when 'customer' then 'customer' end $$;

      create function kept_open_to_ours(variadic tables text[]) returns void language plpgsql as $$
      begin
        for i in 1 .. cardinality(tables) loop
          execute format('create policy %1$s_all_ours on %1$I to kept_ours using (true) with check (true)', tables[i]);
        end loop;
      end $$;

      create table events (
        id text primary key,
        at timestamptz not null,
        type text not null,
        actor_kind text not null,
        actor_id text not null,
        case_id text,
        subject_id text,
        readers text[] not null default '{}',
        data jsonb not null default '{}',
        request_id text,
        leaf bytea not null,
        xid xid8 not null default pg_current_xact_id(),
        constraint events_leaf_is_sha256 check (octet_length(leaf) = 32)
      );
      create index events_case on events (case_id, id);
      create index events_type on events (type, id);
      create index events_subject on events (subject_id, id) where subject_id is not null;

      create table outbox (
        position bigint generated always as identity primary key,
        event_id text not null references events (id),
        -- Live news went out already, while the queue store was away.
        shown boolean not null default false
      );
      -- What left the outbox for the queue store in the last hours: told again should the store forget it.
      create table handed_over (
        event_id text primary key,
        at timestamptz not null default now()
      );
      create index handed_over_age on handed_over (at);

      create table idempotency_keys (
        caller text not null,
        key text not null,
        fingerprint bytea not null,
        -- json, not jsonb: a repetition answers the very same text.
        body json,
        created_at timestamptz not null default now(),
        primary key (caller, key)
      );
      create index idempotency_keys_age on idempotency_keys (created_at);

      create table mails (
        id text primary key,
        template text not null,
        data jsonb not null default '{}',
        to_person_id text,
        to_customer_id text,
        case_id text,
        link_id text,
        cause_id text not null,
        state text not null default 'queued' constraint mails_state check (state in ('queued', 'sent', 'held', 'failed')),
        attempts integer not null default 0,
        next_attempt_at timestamptz not null default now(),
        last_error text,
        created_at timestamptz not null default now(),
        sent_at timestamptz,
        constraint mails_one_reader check (num_nonnulls(to_person_id, to_customer_id) = 1)
      );
      create unique index mails_once on mails (cause_id, template, coalesce(to_person_id, to_customer_id));
      create index mails_waiting on mails (next_attempt_at) where state = 'queued';
      create index mails_case on mails (case_id, id);

      create table files (
        id text primary key,
        sha256 bytea not null,
        name text not null,
        type text not null,
        bytes integer not null,
        case_id text not null,
        readers text[] not null default '{}',
        added_by text not null,
        added_at timestamptz not null default now()
      );
      create index files_case on files (case_id);

      create table settings (
        name text primary key,
        value jsonb not null
      );
    `);
    await db.query(`
      alter table events enable row level security;
      alter table events force row level security;
      create policy events_read on events for select using
        ((select kept_is_ours()) or (select kept_reader()) = any (readers) and case_id = (select kept_case()));
      create policy events_append on events for insert with check ((select kept_is_ours()));

      alter table files enable row level security;
      alter table files force row level security;
      create policy files_read on files for select using
        ((select kept_is_ours()) or (select kept_reader()) = any (readers) and case_id = (select kept_case()));
      create policy files_add on files for insert with check ((select kept_is_ours()));

      alter table mails enable row level security;
      alter table mails force row level security;
      create policy mails_ours on mails using ((select kept_is_ours()));
      -- An answer that was kept holds whatever was answered: it is given again to the same caller only.
      alter table idempotency_keys enable row level security;
      alter table idempotency_keys force row level security;
      create policy idempotency_keys_own on idempotency_keys using (caller = (select nullif(current_setting('kept.caller', true), '')));
      select kept_open_to_ours('events', 'files', 'mails', 'idempotency_keys');

      grant select, insert on events to kept_app;
      grant select, insert, update, delete on outbox, handed_over to kept_app;
      grant select, insert, update, delete on idempotency_keys to kept_app;
      grant select, insert, update on mails, settings to kept_app;
      grant select, insert on files to kept_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table settings, files, mails, idempotency_keys, handed_over, outbox, events;
      drop function kept_open_to_ours(text[]), kept_reader(), kept_case(), kept_partner(), kept_is_ours(), kept_fold(text);
    `);
  }
}
