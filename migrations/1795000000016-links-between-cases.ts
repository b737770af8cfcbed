import type { MigrationInterface, QueryRunner } from 'typeorm';
import { WALLS_AS_THEY_WERE, WALLS_WITH_FAMILIES } from './links-between-cases/walls.js';
import { NEXT_DUE_AS_IT_WAS, NEXT_DUE_OF_FAMILIES } from './links-between-cases/next-due.js';

/**
 * Cases that belong together: merged into one, split out of one, linked, or many of different customers behind one cause. What a case
 * holds stays its own rows; a merged case only names its head, so nothing is copied and nothing is lost by undoing it.
 */
export class LinksBetweenCases1795000000016 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table cases
        -- The case this one was merged into, by way of others too: where it lives on. A case without a head is its own.
        add column head_id text references cases (id),
        -- When it was received itself, while something older is merged into it.
        add column own_received_at timestamptz,
        add constraint cases_merged_have_a_head check (head_id is null or closed_reason = 'merged'),
        add constraint cases_not_their_own_head check (head_id <> id);
      create index cases_of_head on cases (head_id) where head_id is not null;
      -- A major case is about one cause, not about one customer.
      alter table cases alter column customer_id drop not null, drop constraint cases_kind,
        add constraint cases_kind check (kind in ('complaint', 'request', 'question', 'compliment', 'proactive', 'major')),
        add constraint cases_major_is_nobodys check ((kind = 'major') = (customer_id is null));

      create table case_merges (
        id text primary key,
        case_id text not null references cases (id),
        into_id text not null references cases (id),
        reason text,
        by text not null,
        at timestamptz not null,
        -- How the merged case stood, to stand so again.
        state_before text not null,
        since_before timestamptz not null,
        closed_reason_before text,
        undone_by text,
        undone_at timestamptz,
        constraint case_merges_not_itself check (case_id <> into_id)
      );
      create unique index case_merges_in_force on case_merges (case_id) where undone_at is null;
      create index case_merges_into on case_merges (into_id) where undone_at is null;

      create table case_links (
        id text primary key,
        case_id text not null references cases (id),
        kind text not null constraint case_links_kind check (kind in ('duplicate_of', 'follows_up', 'caused_by', 'related', 'part_of')),
        to_id text not null references cases (id),
        note text,
        by text not null,
        at timestamptz not null,
        removed_by text,
        removed_at timestamptz,
        constraint case_links_not_itself check (case_id <> to_id)
      );
      create unique index case_links_once on case_links (case_id, kind, to_id) where removed_at is null;
      create unique index case_links_one_whole on case_links (case_id) where kind = 'part_of' and removed_at is null;
      create index case_links_to on case_links (to_id, id) where removed_at is null;
      -- What follows up was a column. It stays until a later version takes it away and moves what the version before this one wrote meanwhile.
      insert into case_links (id, case_id, kind, to_id, by, at)
        select 'clk_' || substr(id, 4), id, 'follows_up', follows_up, created_by, received_at from cases where follows_up is not null;

      create table case_splits (
        case_id text primary key references cases (id),
        from_id text not null references cases (id),
        reason text,
        by text not null,
        at timestamptz not null,
        -- Promises and tasks that went along, and where they were.
        moved jsonb not null default '[]',
        undone_by text,
        undone_at timestamptz
      );
      create index case_splits_from on case_splits (from_id) where undone_at is null;

      -- What another case holds is shown in this one too, to the readers it always had: they stand here as well, for the wall to ask.
      create table case_shares (
        id text primary key,
        case_id text not null references cases (id),
        subject_id text not null,
        from_id text not null references cases (id),
        readers text[] not null,
        by text not null,
        at timestamptz not null,
        removed_at timestamptz
      );
      create unique index case_shares_once on case_shares (case_id, subject_id) where removed_at is null;
      create index case_shares_subject on case_shares (subject_id) where removed_at is null;

      -- One text to the customers of all cases that are part of a major one, each in their own words.
      create table case_updates (
        id text primary key,
        case_id text not null references cases (id),
        body text not null,
        commitment_id text references commitments (id),
        starts_at timestamptz,
        due_at timestamptz,
        by text not null,
        at timestamptz not null,
        total integer not null
      );
      create index case_updates_case on case_updates (case_id, id);
      create table case_update_letters (
        update_id text not null references case_updates (id),
        case_id text not null references cases (id),
        batch integer not null,
        entry_id text references entries (id),
        withheld text,
        done_at timestamptz,
        primary key (update_id, case_id),
        constraint case_update_letters_done check ((done_at is not null) = (num_nonnulls(entry_id, withheld) = 1))
      );
      -- Who at a partner was shown what of a customer, day by day.
      create table disclosures (
        task_id text not null references tasks (id),
        reader text not null,
        day date not null,
        fields text[] not null,
        first_at timestamptz not null,
        last_at timestamptz not null,
        times integer not null,
        primary key (task_id, reader, day, fields)
      );
      create index case_update_letters_to_write on case_update_letters (update_id, batch) where done_at is null;
    `);
    await db.query(WALLS_WITH_FAMILIES);
    await db.query(NEXT_DUE_OF_FAMILIES);
    await db.query(`
      do $$
      declare t text;
      begin
        foreach t in array array['case_merges', 'case_links', 'case_splits', 'case_updates', 'case_update_letters', 'disclosures'] loop
          execute format('alter table %1$I enable row level security; alter table %1$I force row level security', t);
          execute format('create policy %1$s_ours on %1$I using ((select kept_is_ours()))', t);
          execute format('grant select, insert, update on %1$I to kept_app', t);
        end loop;
      end $$;
      select kept_open_to_ours('case_merges', 'case_links', 'case_splits', 'case_shares', 'case_updates', 'case_update_letters',
        'disclosures');
      grant select, insert, update on case_shares to kept_app;
      -- Which case a task belongs to is ours alone to change.
      grant update (case_id, participation_id) on tasks to kept_ours;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(NEXT_DUE_AS_IT_WAS);
    await db.query(WALLS_AS_THEY_WERE);
    await db.query(`
      revoke update (case_id, participation_id) on tasks from kept_ours;
      drop table disclosures, case_update_letters, case_updates, case_shares, case_splits, case_links, case_merges;
      alter table cases drop constraint cases_major_is_nobodys, drop constraint cases_kind,
        add constraint cases_kind check (kind in ('complaint', 'request', 'question', 'compliment', 'proactive')),
        alter column customer_id set not null, drop constraint cases_merged_have_a_head, drop constraint cases_not_their_own_head,
        drop column head_id, drop column own_received_at;
    `);
  }
}
