import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The case, who takes part in it, and what is said in it: every entry lists its own readers. */
export class Cases1795000000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table cases (
        id text primary key,
        number bigint generated always as identity constraint cases_number unique,
        kind text not null constraint cases_kind check (kind in ('complaint', 'request', 'question', 'compliment', 'proactive')),
        subject text not null,
        channel text not null,
        customer_id text not null references customers (id),
        order_id text references orders (id),
        state text not null default 'received' constraint cases_state check (state in
          ('received', 'acknowledged', 'in_progress', 'waiting', 'resolution_proposed', 'resolved', 'closed')),
        owner_id text references people (id),
        received_at timestamptz not null,
        state_since timestamptz not null,
        closed_reason text constraint cases_closed_reason check (closed_reason in
          ('confirmed', 'lapsed', 'withdrawn', 'merged', 'not_agreed', 'spam')),
        reopen_count integer not null default 0,
        follows_up text references cases (id),
        -- Derived from the case's open commitments by a trigger; 'infinity' says that nothing is promised.
        next_due_at timestamptz not null default 'infinity',
        external_ref text constraint cases_external_ref unique,
        created_by text not null,
        version integer not null default 1,
        subject_words text generated always as (kept_fold(subject)) stored,
        constraint cases_closed_with_reason check ((state = 'closed') = (closed_reason is not null))
      );
      create index cases_by_next_due on cases (next_due_at, id) where state <> 'closed';
      create index cases_of_owner on cases (owner_id, next_due_at, id) where state <> 'closed';
      create index cases_by_received on cases (received_at, id);
      create index cases_of_customer on cases (customer_id, received_at desc);
      create index cases_silent on cases (state_since) where state = 'resolved';
      create index cases_subject_words on cases using gin (subject_words gin_trgm_ops);

      create table entries (
        id text primary key,
        case_id text not null references cases (id),
        kind text not null constraint entries_kind check (kind in ('message', 'note')),
        author_kind text not null constraint entries_author_kind check (author_kind in ('staff', 'partner', 'customer', 'system')),
        author_id text not null,
        readers text[] not null default '{}',
        body text not null,
        channel text not null,
        at timestamptz not null,
        file_ids text[] not null default '{}',
        words tsvector generated always as (to_tsvector('simple', kept_fold(body))) stored
      );
      create index entries_case on entries (case_id, id);
      create index entries_words on entries using gin (words);

      -- Taking part is the only thing that gives a partner a view of anything; its alias stands for the case, so partners cannot compare.
      create table participations (
        id text primary key,
        case_id text not null references cases (id),
        partner_id text not null references partners (id),
        role text not null,
        purpose text not null,
        case_alias text not null constraint participations_alias unique,
        started_at timestamptz not null,
        started_by text not null,
        ended_at timestamptz,
        ended_by text
      );
      create unique index participations_open on participations (case_id, partner_id) where ended_at is null;
      create index participations_partner on participations (partner_id, case_id);

      -- Who was waited for, on what, and how long: the case's clocks are computed from these.
      create table waits (
        id text primary key,
        case_id text not null references cases (id),
        party text not null constraint waits_party check (party in ('customer', 'partner', 'approval')),
        partner_id text references partners (id),
        ref_id text not null,
        started_at timestamptz not null,
        settled_at timestamptz,
        settled_by text
      );
      create index waits_case on waits (case_id, started_at);
      create unique index waits_once on waits (case_id, ref_id) where settled_at is null;
      create index waits_ref on waits (ref_id) where settled_at is null;

      create table acknowledgements (
        case_id text primary key references cases (id),
        commitment_id text not null,
        by text not null,
        at timestamptz not null
      );
      create table resolutions (
        id text primary key,
        case_id text not null references cases (id),
        summary text not null,
        proposed_by text not null,
        proposed_at timestamptz not null,
        agreed_at timestamptz,
        agreed_by text,
        declined_at timestamptz,
        decline_reason text
      );
      create index resolutions_case on resolutions (case_id, proposed_at desc);
      create table closures (
        id text primary key,
        case_id text not null references cases (id),
        reason text not null,
        note text,
        closed_by text not null,
        closed_at timestamptz not null,
        reopened_by text,
        reopened_at timestamptz,
        reopen_reason text
      );
      create index closures_case on closures (case_id, closed_at desc);

      create table tasks (
        id text primary key,
        case_id text not null references cases (id),
        participation_id text not null references participations (id),
        partner_id text not null references partners (id),
        kind text not null,
        title text not null,
        instructions text not null default '',
        proof text not null constraint tasks_proof check (proof in ('required', 'enabled', 'off')),
        shares text[] not null default '{}',
        assignee_id text references people (id),
        commitment_id text,
        created_by text not null,
        created_at timestamptz not null,
        version integer not null default 1
      );
      create index tasks_case on tasks (case_id, id);
      create index tasks_partner on tasks (partner_id, id desc);
      create index tasks_assignee on tasks (assignee_id, id desc) where assignee_id is not null;
      create index tasks_commitment on tasks (commitment_id);

      alter table links add constraint links_case_id_fkey foreign key (case_id) references cases (id);
    `);
    await db.query(`
      alter table participations enable row level security;
      alter table participations force row level security;
      create policy participations_ours on participations using ((select kept_is_ours()));
      create policy participations_own on participations for select using (partner_id = (select kept_partner()) and ended_at is null);

      alter table cases enable row level security;
      alter table cases force row level security;
      create policy cases_ours on cases using ((select kept_is_ours()));
      create policy cases_visible on cases for select using (id = (select kept_case())
        or (select kept_partner()) is not null and id in (select case_id from participations));
      -- A customer who writes takes their case up again.
      create policy cases_own_change on cases for update using (id = (select kept_case()));

      alter table entries enable row level security;
      alter table entries force row level security;
      create policy entries_visible on entries for select using ((select kept_is_ours())
        or (select kept_reader()) = any (readers)
          and (case_id = (select kept_case()) or (select kept_partner()) is not null and case_id in (select case_id from participations)));
      -- Who is outside writes to the desk, in no name but their own: nobody else outside reads it.
      create policy entries_written on entries for insert with check ((select kept_is_ours())
        or readers = array[(select kept_reader())] and author_kind = current_setting('kept.audience', true)
          and (case_id = (select kept_case()) or (select kept_partner()) is not null and case_id in (select case_id from participations)));

      -- What was written for a partner is shown to it while it takes part.
      alter policy events_read on events using ((select kept_is_ours())
        or (select kept_reader()) = any (readers)
          and (case_id = (select kept_case()) or (select kept_partner()) is not null and case_id in (select case_id from participations)));
      alter policy files_read on files using ((select kept_is_ours())
        or (select kept_reader()) = any (readers)
          and (case_id = (select kept_case()) or (select kept_partner()) is not null and case_id in (select case_id from participations)));
      alter policy files_add on files with check ((select kept_is_ours())
        or readers = array[(select kept_reader())]
          and (case_id = (select kept_case()) or (select kept_partner()) is not null and case_id in (select case_id from participations)));
      -- Promises about an order alone have no case. What a partner does is news for itself and at most the customer.
      alter policy events_append on events with check ((select kept_is_ours())
        or actor_kind = current_setting('kept.audience', true)
          and (case_id is null or case_id = (select kept_case())
            or (select kept_partner()) is not null and case_id in (select case_id from participations))
          and ((select kept_partner()) is null or readers <@ array[(select kept_reader()), 'customer']));

      alter table tasks enable row level security;
      alter table tasks force row level security;
      create policy tasks_ours on tasks using ((select kept_is_ours()));
      create policy tasks_own_read on tasks for select using
        (partner_id = (select kept_partner()) and participation_id in (select id from participations));
      create policy tasks_own_change on tasks for update using
        (partner_id = (select kept_partner()) and participation_id in (select id from participations));

      alter table waits enable row level security;
      alter table waits force row level security;
      create policy waits_ours on waits using ((select kept_is_ours()));
      create policy waits_own_case on waits using (case_id = (select kept_case()));

      alter table acknowledgements enable row level security;
      alter table acknowledgements force row level security;
      create policy acknowledgements_ours on acknowledgements using ((select kept_is_ours()));
      alter table resolutions enable row level security;
      alter table resolutions force row level security;
      create policy resolutions_ours on resolutions using ((select kept_is_ours()));
      create policy resolutions_own_case on resolutions using (case_id = (select kept_case()));
      alter table closures enable row level security;
      alter table closures force row level security;
      create policy closures_ours on closures using ((select kept_is_ours()));
      create policy closures_own_case on closures using (case_id = (select kept_case()));

      create policy customers_of_the_case on customers for select using
        (id = (select c.customer_id from cases c where c.id = (select kept_case())));
      select kept_open_to_ours('participations', 'cases', 'entries', 'tasks', 'waits', 'acknowledgements', 'resolutions', 'closures');

      -- Who looks after a case, for those outside who may know: its customer and the partners in it.
      create function kept_owner_name(of_case text) returns text language sql stable set kept.audience = 'system' as $$
        select p.name from cases c join people p on p.id = c.owner_id
        where c.id = of_case and (c.id = current_setting('kept.case', true)
          or exists (select from participations x where x.case_id = c.id and x.ended_at is null and x.partner_id = current_setting('kept.partner', true)))
      $$;

      grant select, insert, update on cases, waits, acknowledgements, resolutions, closures to kept_app;
      grant select, insert on entries, participations, tasks to kept_app;
      -- Whose a task is, and what it shares of the customer, is said once.
      grant update (ended_at, ended_by) on participations to kept_app;
      grant update (assignee_id, commitment_id, version) on tasks to kept_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table links drop constraint links_case_id_fkey;
      drop policy customers_of_the_case on customers;
      alter policy events_read on events using
        ((select kept_is_ours()) or (select kept_reader()) = any (readers) and case_id = (select kept_case()));
      alter policy files_read on files using
        ((select kept_is_ours()) or (select kept_reader()) = any (readers) and case_id = (select kept_case()));
      alter policy events_append on events with check ((select kept_is_ours()));
      alter policy files_add on files with check ((select kept_is_ours()));
      drop function kept_owner_name(text);
      drop table tasks, closures, resolutions, acknowledgements, waits, participations cascade;
      drop table entries, cases cascade;
    `);
  }
}
