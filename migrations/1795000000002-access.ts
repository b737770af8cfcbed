import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may come in: people, their sessions, API keys, and the links we mail to partners and customers. Secrets are kept as hashes only. */
export class Access1795000000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table people (
        id text primary key,
        role text not null constraint people_role check (role in ('agent', 'manager', 'partner')),
        partner_id text,
        name text not null,
        email text,
        phone text,
        language text not null default 'en',
        zone text,
        password_hash text,
        active boolean not null default true,
        created_at timestamptz not null default now(),
        version integer not null default 1,
        constraint people_of_partners_belong_to_one check ((role = 'partner') = (partner_id is not null))
      );
      create unique index people_email on people (lower(email)) where email is not null;
      create index people_name on people (lower(name), id);
      create index people_partner on people (partner_id) where partner_id is not null;

      create table sessions (
        id text primary key,
        token_hash bytea not null constraint sessions_token unique,
        person_id text not null references people (id),
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        revoked_at timestamptz
      );
      create index sessions_person on sessions (person_id);

      create table api_keys (
        id text primary key,
        person_id text not null references people (id),
        name text not null,
        secret_hash bytea not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz,
        revoked_at timestamptz
      );

      create table links (
        id text primary key,
        token_hash bytea not null constraint links_token unique,
        audience text not null constraint links_audience check (audience in ('partner', 'customer')),
        partner_id text,
        person_id text references people (id),
        customer_id text,
        case_id text,
        task_id text,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        revoked_at timestamptz,
        constraint links_reach check (
          (audience = 'partner' and partner_id is not null and customer_id is null)
          or (audience = 'customer' and customer_id is not null and case_id is not null and partner_id is null))
      );
      -- Whoever is mailed about the same thing again gets the same link.
      create unique index links_one_each on links (audience, coalesce(person_id, customer_id), coalesce(task_id, case_id, ''))
        where revoked_at is null;
      create index links_case on links (case_id);
      create index links_task on links (task_id) where task_id is not null;

      create table setup_tokens (
        token_hash bytea primary key,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz
      );
    `);
    await db.query(`
      alter table people enable row level security;
      alter table people force row level security;
      create policy people_ours on people using ((select kept_is_ours()));
      create policy people_of_partner on people for select using (partner_id = (select kept_partner()));

      alter table sessions enable row level security;
      alter table sessions force row level security;
      create policy sessions_ours on sessions using ((select kept_is_ours()));
      alter table api_keys enable row level security;
      alter table api_keys force row level security;
      create policy api_keys_ours on api_keys using ((select kept_is_ours()));
      alter table links enable row level security;
      alter table links force row level security;
      create policy links_ours on links using ((select kept_is_ours()));
      alter table setup_tokens enable row level security;
      alter table setup_tokens force row level security;
      create policy setup_tokens_ours on setup_tokens using ((select kept_is_ours()));
      select kept_open_to_ours('people', 'sessions', 'api_keys', 'links', 'setup_tokens');

      grant select, insert, update on people, sessions, api_keys, links, setup_tokens to kept_app;
      grant delete on sessions, setup_tokens to kept_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table setup_tokens, links, api_keys, sessions, people');
  }
}
