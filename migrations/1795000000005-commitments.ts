import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Promises: what, by whom, to whom, by when; every version of their terms; and the chase that follows each until it is settled. */
export class Commitments1795000000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table chase_ladders (
        id text primary key,
        kind text not null,
        version integer not null,
        rungs jsonb not null,
        created_at timestamptz not null default now(),
        constraint chase_ladders_version unique (kind, version)
      );

      create table commitments (
        id text primary key,
        case_id text references cases (id),
        order_id text references orders (id),
        kind text not null,
        what text not null,
        promiser text not null constraint commitments_promiser check (promiser in ('us', 'partner')),
        promisee text not null constraint commitments_promisee check (promisee in ('us', 'customer')),
        partner_id text references partners (id),
        state text not null constraint commitments_state check (state in ('proposed', 'countered', 'accepted', 'active', 'at_risk',
          'reported', 'disputed', 'kept', 'broken', 'declined', 'lapsed', 'withdrawn', 'renegotiated', 'void')),
        terms_version integer not null default 1,
        local_start text,
        local_end text,
        zone text,
        starts_at timestamptz,
        due_at timestamptz not null,
        original_due_at timestamptz not null,
        grace_minutes integer not null default 0,
        reply_by timestamptz,
        calendar_id text,
        calendar_version integer,
        ladder_id text references chase_ladders (id),
        evidence text not null default 'enabled' constraint commitments_evidence check (evidence in ('required', 'enabled', 'off')),
        proposed_by text not null constraint commitments_proposed_by check (proposed_by in ('us', 'partner')),
        proposed_at timestamptz not null,
        accepted_at timestamptz,
        risk_reason text,
        -- Why it was declined or withdrawn.
        settled_reason text,
        completed_at timestamptz,
        settled_at timestamptz,
        done_late boolean not null default false,
        supersedes text references commitments (id),
        external_ref text constraint commitments_external_ref unique,
        created_at timestamptz not null default now(),
        version integer not null default 1,
        constraint commitments_partner_named check ((promiser = 'partner') = (partner_id is not null)),
        constraint commitments_about_something check (num_nonnulls(case_id, order_id) >= 1),
        constraint commitments_window_whole check (num_nonnulls(local_start, local_end, zone, starts_at) in (0, 4))
      );
      create index commitments_case on commitments (case_id) where case_id is not null;
      create index commitments_order on commitments (order_id) where order_id is not null;
      create index commitments_successor on commitments (supersedes) where supersedes is not null;
      create index commitments_open_by_due on commitments (due_at, id)
        where state in ('proposed', 'countered', 'accepted', 'active', 'at_risk', 'reported', 'disputed');
      create index commitments_open_by_partner on commitments (partner_id, due_at, id)
        where partner_id is not null and state in ('proposed', 'countered', 'accepted', 'active', 'at_risk', 'reported', 'disputed');
      create index commitments_partner on commitments (partner_id, due_at, id) where partner_id is not null;

      create table commitment_terms (
        commitment_id text not null references commitments (id),
        version integer not null,
        proposed_by text not null,
        by text not null,
        at timestamptz not null,
        local_start text,
        local_end text,
        zone text,
        starts_at timestamptz,
        due_at timestamptz not null,
        note text,
        primary key (commitment_id, version)
      );
      create table commitment_acceptances (
        commitment_id text not null references commitments (id),
        terms_version integer not null,
        party text not null,
        by text not null,
        speaker text,
        channel text not null,
        recorded_by text not null,
        at timestamptz not null,
        note text,
        primary key (commitment_id, terms_version)
      );
      create table commitment_evidence (
        id text primary key,
        commitment_id text not null references commitments (id),
        kind text not null constraint commitment_evidence_kind check (kind in ('photo', 'note', 'scan')),
        file_id text references files (id),
        note text,
        taken_at timestamptz not null,
        added_by text not null,
        added_at timestamptz not null
      );
      create index commitment_evidence_commitment on commitment_evidence (commitment_id);
      create table commitment_assessments (
        id text primary key,
        commitment_id text not null references commitments (id),
        observer text not null,
        kept boolean not null,
        note text,
        at timestamptz not null
      );
      create index commitment_assessments_commitment on commitment_assessments (commitment_id);
      -- commitment_id rests on backed_by_id: our word to the customer on a partner's word to us.
      create table commitment_backings (
        commitment_id text not null references commitments (id),
        backed_by_id text not null references commitments (id),
        -- What passes between the two, in the open hours of a calendar.
        lag_minutes integer not null default 0 constraint commitment_backings_lag check (lag_minutes >= 0),
        calendar_id text references calendars (id),
        calendar_version integer,
        primary key (commitment_id, backed_by_id),
        constraint commitment_backings_not_itself check (commitment_id <> backed_by_id)
      );
      create index commitment_backings_of on commitment_backings (backed_by_id);

      -- The next step of each chase, and whether an alarm has been set for it. The step itself is recorded in chase_steps, once.
      create table chases (
        commitment_id text primary key references commitments (id),
        terms_version integer not null,
        step text not null,
        due_at timestamptz not null,
        fed_at timestamptz,
        feeds integer not null default 0
      ) with (fillfactor = 70);
      create index chases_unfed on chases (due_at) where fed_at is null;
      create index chases_due on chases (due_at);

      create table chase_steps (
        commitment_id text not null references commitments (id),
        terms_version integer not null,
        step text not null,
        due_at timestamptz not null,
        acted_at timestamptz not null,
        event_id text not null,
        primary key (commitment_id, terms_version, step),
        constraint chase_steps_never_early check (acted_at >= due_at)
      );

      alter table tasks add constraint tasks_commitment_id_fkey foreign key (commitment_id) references commitments (id);
      alter table acknowledgements add constraint acknowledgements_commitment_id_fkey foreign key (commitment_id) references commitments (id);
    `);
    await db.query(`
      create function kept_refresh_next_due() returns trigger language plpgsql set kept.audience = 'system' as $$
      begin
        update cases set next_due_at = due.at
        from (select coalesce(min(due_at), 'infinity') at from commitments
              where case_id = new.case_id
                and state in ('proposed', 'countered', 'accepted', 'active', 'at_risk', 'reported', 'disputed')) due
        where id = new.case_id and next_due_at is distinct from due.at;
        return null;
      end $$;
      -- A new promise can only bring the next due time forward, and only an open one does.
      create function kept_advance_next_due() returns trigger language plpgsql set kept.audience = 'system' as $$
      begin
        update cases set next_due_at = new.due_at where id = new.case_id and next_due_at > new.due_at;
        return null;
      end $$;
      create trigger commitments_next_due_new after insert on commitments
        for each row when (new.case_id is not null
          and new.state in ('proposed', 'countered', 'accepted', 'active', 'at_risk', 'reported', 'disputed'))
        execute function kept_advance_next_due();
      create trigger commitments_next_due_changed after update of state, due_at on commitments
        for each row when (new.case_id is not null and (old.state, old.due_at) is distinct from (new.state, new.due_at))
        execute function kept_refresh_next_due();

      -- What of the customer a partner may know: the fields its task shares, while the promise is open and seven days longer.
      -- Only who sees the task itself is told: that is asked under the caller's own scope, the rest under the desk's.
      create function kept_task_contact(task text) returns table (name text, phone text, address jsonb, open boolean)
      language plpgsql stable as $$
      declare asker text := current_setting('kept.audience', true);
      begin
        if not exists (select from tasks where id = task) then return; end if;
        perform set_config('kept.audience', 'system', true);
        return query select case when shown.open and 'name' = any (t.shares) then c.name end,
               case when shown.open and 'phone' = any (t.shares) then c.phone end,
               case when shown.open and 'address' = any (t.shares) then c.address end,
               shown.open
        from tasks t
        join cases k on k.id = t.case_id
        join customers c on c.id = k.customer_id
        left join commitments m on m.id = t.commitment_id
        cross join lateral (select m.settled_at is null or m.settled_at > now() - interval '7 days' as open) shown
        where t.id = task;
        perform set_config('kept.audience', asker, true);
      end $$;
    `);
    await db.query(`
      alter table commitments enable row level security;
      alter table commitments force row level security;
      create policy commitments_visible on commitments using ((select kept_is_ours())
        or partner_id = (select kept_partner()) and (case_id is null or case_id in (select case_id from participations))
        or case_id = (select kept_case()) and promisee = 'customer');

      create function kept_guard_by_commitment(guarded text) returns void language plpgsql as $$
      begin
        execute format('alter table %1$I enable row level security', guarded);
        execute format('alter table %1$I force row level security', guarded);
        execute format('create policy %1$s_with_their_commitment on %1$I using ((select kept_is_ours()) or commitment_id in (select id from commitments))', guarded);
      end $$;
      select kept_guard_by_commitment(t) from unnest(array['commitment_terms', 'commitment_acceptances', 'commitment_evidence',
        'commitment_assessments', 'commitment_backings', 'chases', 'chase_steps']) t;
      drop function kept_guard_by_commitment(text);
      -- What the chase has done is shown to who sees the promise, and written by the desk alone.
      create policy chase_steps_taken_by_us on chase_steps as restrictive for insert with check ((select kept_is_ours()));
      select kept_open_to_ours('commitments', 'commitment_terms', 'commitment_acceptances', 'commitment_evidence',
        'commitment_assessments', 'commitment_backings', 'chases', 'chase_steps');

      grant select, insert, update on commitments, chases to kept_app;
      grant delete on chases to kept_app;
      grant select, insert on chase_ladders, commitment_terms, commitment_acceptances, commitment_evidence, commitment_assessments,
        commitment_backings, chase_steps to kept_app;
    `);
    await db.query(
      `insert into chase_ladders (id, kind, version, rungs) values
         ('lad_01979c2e-0000-7000-8000-000000000001', 'partner', 1, $1), ('lad_01979c2e-0000-7000-8000-000000000002', 'own', 1, $2)`,
      [JSON.stringify(PARTNER_RUNGS), JSON.stringify(OWN_RUNGS)],
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table acknowledgements drop constraint acknowledgements_commitment_id_fkey;
      alter table tasks drop constraint tasks_commitment_id_fkey;
      drop table chase_steps, chases, commitment_backings, commitment_assessments, commitment_evidence, commitment_acceptances,
        commitment_terms cascade;
      drop function kept_task_contact(text);
      drop table commitments, chase_ladders cascade;
      drop function kept_refresh_next_due(), kept_advance_next_due();
    `);
  }
}

/** The ladders a desk starts with, for a partner's promises and for ours; offsets in minutes from their anchor, "replyShare" a share of the reply window. Editable as a new version. */
const PARTNER_RUNGS = [
  { rung: 1, anchor: 'proposed', replyShare: 0.5, tells: ['partner'], template: 'reply-wanted' },
  { rung: 2, anchor: 'due', offsetMinutes: -24 * 60, tells: ['partner'], template: 'still-on' },
  { rung: 3, anchor: 'due', offsetMinutes: -4 * 60, tells: ['partner'], template: 'due-soon' },
  { rung: 4, anchor: 'grace', offsetMinutes: 0, tells: ['partner'], template: 'evidence-wanted' },
  { rung: 5, anchor: 'due', offsetMinutes: 60, tells: ['partner', 'owner'], template: 'overdue' },
  { rung: 6, anchor: 'due', offsetMinutes: 4 * 60, tells: ['partner', 'owner', 'managers'], template: 'escalated' },
  { rung: 7, anchor: 'due', offsetBusinessDays: 1, tells: ['managers'], template: 'replace-partner' },
];
const OWN_RUNGS = [
  { rung: 1, anchor: 'due', offsetMinutes: -24 * 60, tells: ['owner'], template: 'still-on' },
  { rung: 2, anchor: 'due', offsetMinutes: -4 * 60, tells: ['owner'], template: 'due-soon' },
  { rung: 3, anchor: 'due', offsetMinutes: 60, tells: ['owner', 'managers'], template: 'overdue' },
  { rung: 4, anchor: 'due', offsetMinutes: 4 * 60, tells: ['managers'], template: 'escalated' },
];
