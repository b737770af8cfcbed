import type { MigrationInterface, QueryRunner } from 'typeorm';

const PERSONAL = ['case_snoozes', 'case_reads', 'notifications', 'notification_choices'];
const SHARED = ['macros', 'macro_versions', 'macro_uses', 'bulk_changes', 'bulk_change_items'];

/**
 * What an agent's day needs: saved replies, changes of many cases at once, what somebody has read and put off, and what they are told
 * of in the desk itself. Nothing of it is for anybody outside.
 */
export class AgentsDay1795000000028 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table macros (
        id text primary key,
        -- Whose own it is; null: everybody's of our staff.
        person_id text references people (id),
        name text not null,
        version integer not null default 1,
        created_by text not null,
        created_at timestamptz not null,
        removed_at timestamptz
      );
      create unique index macros_name on macros (coalesce(person_id, ''), lower(name)) where removed_at is null;
      create table macro_versions (
        macro_id text not null references macros (id),
        version integer not null,
        name text not null,
        audience text not null constraint macro_versions_audience check (audience in ('internal', 'customer', 'partner')),
        body text,
        -- The same in other languages: [{ language, body }].
        translations jsonb not null default '[]',
        actions jsonb not null default '{}',
        by text not null,
        at timestamptz not null,
        primary key (macro_id, version)
      );
      create table macro_uses (
        id text primary key,
        macro_id text not null references macros (id),
        macro_version integer not null,
        case_id text not null references cases (id),
        entry_id text references entries (id),
        by text not null,
        at timestamptz not null
      );
      create index macro_uses_macro on macro_uses (macro_id, at desc);

      create table bulk_changes (
        id text primary key,
        by text not null,
        at timestamptz not null,
        undone_by text,
        undone_at timestamptz,
        constraint bulk_changes_undone check ((undone_by is null) = (undone_at is null))
      );
      create table bulk_change_items (
        bulk_id text not null references bulk_changes (id),
        -- As it was asked for: there may be no such case.
        case_id text not null,
        place integer not null,
        outcome text not null constraint bulk_change_items_outcome check (outcome in ('changed', 'unchanged', 'refused')),
        -- What was done, step by step, with what was there before.
        steps jsonb not null default '[]',
        refusal jsonb,
        -- Which of the steps were taken back, and why others were not.
        undone jsonb,
        primary key (bulk_id, case_id),
        constraint bulk_change_items_refused check ((outcome = 'refused') = (refusal is not null))
      );

      -- Until then a case stands back in one person's lists, unless something happens in it.
      create table case_snoozes (
        person_id text not null references people (id),
        case_id text not null references cases (id),
        until timestamptz not null,
        at timestamptz not null,
        primary key (person_id, case_id)
      );
      create index case_snoozes_case on case_snoozes (case_id);
      create table case_reads (
        person_id text not null references people (id),
        case_id text not null references cases (id),
        -- The newest entry this person has seen; empty: none.
        last_seen text not null,
        at timestamptz not null,
        primary key (person_id, case_id)
      );

      create table notifications (
        id text primary key,
        person_id text not null references people (id),
        kind text not null constraint notifications_kind check (kind in
          ('promise_due', 'promise_late', 'partner_answered', 'customer_replied', 'mention', 'approval')),
        case_id text references cases (id),
        -- The entry, promise or approval it speaks of.
        ref_id text,
        event_id text not null,
        at timestamptz not null,
        seen_at timestamptz,
        -- When it goes into a mail, unless it is seen before.
        mail_due_at timestamptz,
        -- The mail it went into.
        digest_id text,
        constraint notifications_once unique (person_id, event_id, kind)
      );
      -- Of one promise that is due one reminder lies there, not one for every rung.
      create unique index notifications_one_reminder on notifications (person_id, kind, ref_id)
        where kind in ('promise_due', 'promise_late') and seen_at is null;
      create index notifications_person on notifications (person_id, id desc);
      create index notifications_unseen on notifications (person_id, id desc) where seen_at is null;
      create index notifications_to_mail on notifications (mail_due_at) where mail_due_at is not null;
      create index notifications_digest on notifications (digest_id) where digest_id is not null;
      create index notifications_seen_long_ago on notifications (seen_at) where seen_at is not null;
      create table notification_choices (
        person_id text primary key references people (id),
        kinds jsonb not null default '{}',
        quiet_from text constraint notification_choices_from check (quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        quiet_until text constraint notification_choices_until check (quiet_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        version integer not null default 1,
        constraint notification_choices_quiet_whole check ((quiet_from is null) = (quiet_until is null))
      );

      -- What waits is a list of its own; what is searched for by its beginning, or with a slip of the pen.
      create index cases_waiting on cases (next_due_at, id) where state = 'waiting';
      create index orders_number_begins on orders (upper(number) text_pattern_ops);
      create index customers_words_begin on customers (words text_pattern_ops);
      create index customers_email_begins on customers (lower(email) text_pattern_ops);
      create index partners_words on partners using gin (kept_fold(name) gin_trgm_ops) with (fastupdate = off);
    `);
    for (const table of [...SHARED, ...PERSONAL])
      await db.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_ours on ${table} using ((select kept_is_ours()));
        select kept_open_to_ours('${table}');
        grant select, insert, update on ${table} to kept_app;
      `);
    await db.query(`grant delete on case_snoozes, case_reads, notifications to kept_app`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index partners_words, customers_email_begins, customers_words_begin, orders_number_begins, cases_waiting;
      drop table notification_choices, notifications, case_reads, case_snoozes, bulk_change_items, bulk_changes, macro_uses, macro_versions,
        macros;
    `);
  }
}
