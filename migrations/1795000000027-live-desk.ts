import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What colleagues need who work on the same cases at the same time: who is there, what they are writing, what they are sending; and how each likes the desk. */
export class LiveDesk1795000000027 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- True for a few seconds and then of no interest: not worth a place in the write-ahead log, and gone after a crash.
      create unlogged table presences (
        case_id text not null references cases (id),
        person_id text not null references people (id),
        tab text not null default '',
        state text not null constraint presences_state check (state in ('viewing', 'idle', 'writing')),
        -- For whom they are writing; null where that is not said.
        readers text[],
        since timestamptz not null,
        seen_at timestamptz not null,
        primary key (case_id, person_id, tab)
      ) with (fillfactor = 70);

      -- Words not sent yet: one for each case, readers and author. Nobody outside ever reads them.
      create table entry_drafts (
        id text primary key,
        case_id text not null references cases (id),
        author_id text not null references people (id),
        readers text[] not null,
        body text not null,
        since timestamptz not null,
        saved_at timestamptz not null,
        version integer not null default 1,
        constraint entry_drafts_one_each unique (case_id, author_id, readers)
      );
      create index entry_drafts_by_age on entry_drafts (saved_at);

      -- An entry on its way. It becomes one when it goes: until then nothing that reads entries can find it.
      create table held_sends (
        id text primary key,
        case_id text not null references cases (id),
        author_id text not null references people (id),
        -- As whom and by which way its author came in.
        role text not null constraint held_sends_role check (role in ('agent', 'manager')),
        channel text not null,
        readers text[] not null,
        -- Null once it has gone, or went back to its author.
        body text,
        file_ids text[] not null default '{}',
        about text references commitments (id),
        held_at timestamptz not null,
        goes_at timestamptz not null,
        state text not null default 'held' constraint held_sends_state check (state in ('held', 'sent', 'taken_back', 'refused')),
        settled_at timestamptz,
        entry_id text references entries (id) constraint held_sends_once unique,
        -- The rule that stood against it when it was to go.
        problem text,
        constraint held_sends_not_for_long check (goes_at > held_at and goes_at <= held_at + interval '30 seconds'),
        constraint held_sends_settled check ((state = 'held') = (settled_at is null) and (state = 'held') = (body is not null)),
        constraint held_sends_never_early check (state <> 'sent' or settled_at >= goes_at),
        constraint held_sends_became_an_entry check ((state = 'sent') = (entry_id is not null)),
        constraint held_sends_refused_by_a_rule check ((state = 'refused') = (problem is not null))
      );
      create index held_sends_due on held_sends (goes_at, id) where state = 'held';
      create index held_sends_case on held_sends (case_id, id);
      create index held_sends_settled on held_sends (settled_at) where state <> 'held';

      create table preferences (
        person_id text primary key references people (id),
        document jsonb not null,
        version integer not null default 1,
        changed_at timestamptz not null
      );
    `);
    await db.query(`
      create function kept_guard_as_ours(guarded text) returns void language plpgsql as $$
      begin
        execute format('alter table %1$I enable row level security', guarded);
        execute format('alter table %1$I force row level security', guarded);
        execute format('create policy %1$s_ours on %1$I using ((select kept_is_ours()))', guarded);
      end $$;
      select kept_guard_as_ours(t) from unnest(array['presences', 'entry_drafts', 'held_sends', 'preferences']) t;
      drop function kept_guard_as_ours(text);
      select kept_open_to_ours('presences', 'entry_drafts', 'held_sends', 'preferences');
      grant select, insert, update, delete on presences, entry_drafts, held_sends to kept_app;
      grant select, insert, update on preferences to kept_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table preferences, held_sends, entry_drafts, presences');
  }
}
