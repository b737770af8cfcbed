import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose hours count, whom we serve and who helps: versioned calendars, customers and their orders, partners. */
export class Parties1795000000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table calendars (
        id text primary key,
        name text not null,
        version integer not null default 1,
        created_at timestamptz not null default now()
      );
      -- Versions are never changed: a running clock keeps the one it started under.
      create table calendar_versions (
        calendar_id text not null references calendars (id),
        version integer not null,
        terms jsonb not null,
        created_by text not null,
        created_at timestamptz not null default now(),
        primary key (calendar_id, version)
      );

      create table customers (
        id text primary key,
        name text not null,
        email text,
        phone text,
        address jsonb,
        zone text not null default 'UTC',
        language text not null default 'en',
        external_ref text constraint customers_external_ref unique,
        created_at timestamptz not null default now(),
        version integer not null default 1,
        -- What an agent types to find somebody: part of a name or of an e-mail address. Kept, because folding it anew for every row that
        -- an index proposes would take most of a search's time.
        words text generated always as (kept_fold(name || ' ' || coalesce(email, ''))) stored
      );
      create index customers_email on customers (lower(email));
      create index customers_words on customers using gin (words gin_trgm_ops);

      create table orders (
        id text primary key,
        customer_id text not null references customers (id),
        number text not null,
        status text not null,
        placed_at timestamptz not null,
        delivered_at timestamptz,
        total bigint,
        currency text,
        items jsonb not null default '[]',
        external_ref text constraint orders_external_ref unique,
        created_at timestamptz not null default now(),
        version integer not null default 1
      );
      create index orders_customer on orders (customer_id, placed_at desc);
      create index orders_number on orders (number);

      create table partners (
        id text primary key,
        name text not null,
        kind text not null constraint partners_kind check (kind in ('courier', 'seller', 'repairer', 'payment', 'other')),
        zone text not null default 'UTC',
        calendar_id text references calendars (id),
        active boolean not null default true,
        external_ref text constraint partners_external_ref unique,
        created_at timestamptz not null default now(),
        version integer not null default 1
      );
      create index partners_name on partners (lower(name), id);
      alter table people add constraint people_partner_id_fkey foreign key (partner_id) references partners (id);
      alter table links add constraint links_partner_id_fkey foreign key (partner_id) references partners (id);
      alter table links add constraint links_customer_id_fkey foreign key (customer_id) references customers (id);
    `);
    await db.query(`
      alter table customers enable row level security;
      alter table customers force row level security;
      create policy customers_ours on customers using ((select kept_is_ours()));

      alter table orders enable row level security;
      alter table orders force row level security;
      create policy orders_ours on orders using ((select kept_is_ours()));

      alter table partners enable row level security;
      alter table partners force row level security;
      create policy partners_ours on partners using ((select kept_is_ours()));
      create policy partners_itself on partners for select using (id = (select kept_partner()));

      alter table calendars enable row level security;
      alter table calendars force row level security;
      create policy calendars_stated on calendars for select using (coalesce(current_setting('kept.audience', true), '') <> '');
      alter table calendar_versions enable row level security;
      alter table calendar_versions force row level security;
      create policy calendar_versions_stated on calendar_versions for select using (coalesce(current_setting('kept.audience', true), '') <> '');
      select kept_open_to_ours('customers', 'orders', 'partners', 'calendars', 'calendar_versions');

      grant select, insert, update on calendars, customers, orders, partners to kept_app;
      grant select, insert on calendar_versions to kept_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table people drop constraint people_partner_id_fkey;
      alter table links drop constraint links_partner_id_fkey, drop constraint links_customer_id_fkey;
      drop table partners, orders, customers, calendar_versions, calendars;
    `);
  }
}
