import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures as readers outside are given them, what their cameras said, proof that is asked for without being insisted on. */
export class Evidence1795000000011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';

      -- Empty for what is no picture, and for pictures of earlier days until somebody outside opens them.
      alter table files add column clean_sha256 bytea, add column clean_bytes integer,
        add constraint files_clean_whole check (num_nonnulls(clean_sha256, clean_bytes) in (0, 2));
      grant update (clean_sha256, clean_bytes) on files to kept_ours;

      create table file_facts (
        file_id text primary key references files (id),
        -- What the camera's clock showed, as it wrote it: no instant, where it did not know its zone.
        taken_at text,
        latitude double precision,
        longitude double precision,
        constraint file_facts_some check (num_nonnulls(taken_at, latitude) > 0),
        constraint file_facts_place check (num_nonnulls(latitude, longitude) in (0, 2))
      );
      alter table file_facts enable row level security;
      alter table file_facts force row level security;
      create policy file_facts_ours on file_facts using ((select kept_is_ours()));
      select kept_open_to_ours('file_facts');
      grant select, insert on file_facts to kept_app;
      -- Whoever adds a picture brings them, once, and never sees them: that the file is theirs is asked under the caller's own scope, they are
      -- written under the desk's.
      create function kept_note_file_facts(file text, taken text, north double precision, east double precision) returns void
      language plpgsql as $$
      declare asker text := current_setting('kept.audience', true);
      begin
        if not exists (select from files where id = file) then return; end if;
        perform set_config('kept.audience', 'system', true);
        insert into file_facts (file_id, taken_at, latitude, longitude) values (file, taken, north, east) on conflict do nothing;
        perform set_config('kept.audience', asker, true);
      end $$;

      alter table tasks drop constraint tasks_proof,
        add constraint tasks_proof check (proof in ('required', 'enabled', 'warn', 'off')) not valid;
      alter table commitments drop constraint commitments_evidence,
        add constraint commitments_evidence check (evidence in ('required', 'enabled', 'warn', 'off')) not valid,
        add column without_proof boolean not null default false;
    `);
    await db.query(`
      alter table tasks validate constraint tasks_proof;
      alter table commitments validate constraint commitments_evidence;
      insert into settings (name, value) values ('proof', '{"version": 1, "otherwise": "enabled", "kinds": [{"kind": "call_back", "proof": "off"}]}')
        on conflict do nothing;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from settings where name = 'proof';
      update tasks set proof = 'enabled' where proof = 'warn';
      update commitments set evidence = 'enabled' where evidence = 'warn';
      alter table commitments drop column without_proof, drop constraint commitments_evidence,
        add constraint commitments_evidence check (evidence in ('required', 'enabled', 'off'));
      alter table tasks drop constraint tasks_proof, add constraint tasks_proof check (proof in ('required', 'enabled', 'off'));
      drop function kept_note_file_facts(text, text, double precision, double precision);
      drop table file_facts;
      revoke update (clean_sha256, clean_bytes) on files from kept_ours;
      alter table files drop column clean_sha256, drop column clean_bytes;
    `);
  }
}
