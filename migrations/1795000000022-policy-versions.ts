import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a version of a policy goes back to and no longer promises; and what people state about a case, which policies go by. */
export class PolicyVersions1795000000022 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table policy_versions
        -- The version its author began with, and the tests of earlier published versions that it need not pass.
        add column based_on integer,
        add column drops_tests text[] not null default '{}',
        add constraint policy_versions_based_on foreign key (policy_id, based_on) references policy_versions (policy_id, number),
        add constraint policy_versions_based_on_earlier check (based_on < number);

      create or replace function kept_keep_policy_version() returns trigger language plpgsql as $$
      begin
        if (new.policy_id, new.number, new.rows, new.tests, new.purpose, new.change_note, new.author_id, new.written_at, new.based_on, new.drops_tests)
          is distinct from
          (old.policy_id, old.number, old.rows, old.tests, old.purpose, old.change_note, old.author_id, old.written_at, old.based_on, old.drops_tests)
          or old.published_at is not null and (new.published_at, new.publisher_id, new.effective_from)
          is distinct from (old.published_at, old.publisher_id, old.effective_from) then
          raise exception 'a version of a policy is never changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;

      -- What somebody stated, one row for each time: the newest counts, and none is ever changed. A value that is null takes the statement back.
      create table case_facts (
        id text primary key,
        case_id text not null references cases (id),
        name text not null constraint case_facts_name check (name ~ '\\S'),
        value jsonb constraint case_facts_value check (jsonb_typeof(value) in ('number', 'boolean', 'string')),
        note text,
        -- What was said in the case that it rests on.
        entry_id text references entries (id),
        stated_by text not null,
        stated_at timestamptz not null,
        constraint case_facts_taken_back_rests_on_nothing check (value is not null or entry_id is null)
      );
      create index case_facts_newest on case_facts (case_id, name, id desc);

      alter table case_facts enable row level security;
      alter table case_facts force row level security;
      create policy case_facts_ours on case_facts using ((select kept_is_ours()));
      select kept_open_to_ours('case_facts');
      grant select, insert on case_facts to kept_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table case_facts;
      create or replace function kept_keep_policy_version() returns trigger language plpgsql as $$
      begin
        if (new.policy_id, new.number, new.rows, new.tests, new.purpose, new.change_note, new.author_id, new.written_at)
          is distinct from (old.policy_id, old.number, old.rows, old.tests, old.purpose, old.change_note, old.author_id, old.written_at)
          or old.published_at is not null and (new.published_at, new.publisher_id, new.effective_from)
          is distinct from (old.published_at, old.publisher_id, old.effective_from) then
          raise exception 'a version of a policy is never changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      alter table policy_versions drop column based_on, drop column drops_tests;
    `);
  }
}
