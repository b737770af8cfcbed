import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What we promise by ourselves: service levels, the targets they set for a case, and what others owe us by contract. */
export class ServiceLevels1795000000013 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table cases add column severity text not null default 'normal'
        constraint cases_severity check (severity in ('low', 'normal', 'high', 'critical'));

      -- A target is a promise that follows from a service level; its clock stands while held, and nothing is chased for a time before chased_since.
      alter table commitments
        add column source text not null default 'given' constraint commitments_source check (source in ('given', 'target')),
        add column held_since timestamptz,
        add column chased_since timestamptz,
        add constraint commitments_held_targets check (held_since is null or source = 'target');
      create index commitments_targets on commitments (case_id) where source = 'target';

      create table service_levels (
        id text primary key,
        name text not null,
        version integer not null,
        retired_at timestamptz,
        created_by text not null,
        created_at timestamptz not null
      );
      create table service_level_versions (
        service_level_id text not null references service_levels (id),
        version integer not null,
        -- The first that matches rules, by rank, then by age.
        rank integer not null,
        conditions jsonb not null,
        calendar_id text references calendars (id),
        targets jsonb not null,
        effective_from timestamptz not null,
        created_by text not null,
        created_at timestamptz not null,
        primary key (service_level_id, version)
      );
      -- Which service level a case is under. A case without a row was there before, or was imported: nothing is promised for it by itself.
      create table case_service_levels (
        case_id text primary key references cases (id),
        service_level_id text,
        service_level_version integer,
        -- What began up to then has been looked at.
        since timestamptz not null,
        constraint case_service_levels_version foreign key (service_level_id, service_level_version)
          references service_level_versions (service_level_id, version) match full
      );
      create index case_service_levels_of on case_service_levels (service_level_id);
      create table service_level_targets (
        commitment_id text primary key references commitments (id),
        case_id text not null references cases (id),
        target text not null constraint service_level_targets_target
          check (target in ('first_reply', 'next_reply', 'periodic_update', 'resolution')),
        -- What it began with: the case, an entry, a resolution that was declined, a closure that was taken back.
        cause_id text not null,
        service_level_id text not null,
        service_level_version integer not null,
        started_at timestamptz not null,
        minutes integer not null constraint service_level_targets_minutes check (minutes > 0),
        waiting_extends boolean not null,
        -- Open time of its calendar that others had, in milliseconds.
        charged_ms bigint not null default 0 constraint service_level_targets_charged check (charged_ms >= 0),
        constraint service_level_targets_once unique (case_id, target, cause_id),
        constraint service_level_targets_version foreign key (service_level_id, service_level_version)
          references service_level_versions (service_level_id, version)
      );
      create index service_level_targets_of on service_level_targets (service_level_id, started_at);

      insert into service_levels (id, name, version, created_by, created_at) values
        ('slv_01979c2e-0000-7000-8000-000000000001', 'Critical', 1, 'system', now()),
        ('slv_01979c2e-0000-7000-8000-000000000002', 'Default', 1, 'system', now());
    `);
    await db.query(
      `insert into service_level_versions (service_level_id, version, rank, conditions, targets, effective_from, created_by, created_at) values
         ('slv_01979c2e-0000-7000-8000-000000000001', 1, 100, '{"severities": ["critical"]}', $1, '2000-01-01Z', 'system', now()),
         ('slv_01979c2e-0000-7000-8000-000000000002', 1, 1000, '{}', $2, '2000-01-01Z', 'system', now())`,
      [JSON.stringify(CRITICAL), JSON.stringify(DEFAULT)],
    );
    await db.query(`
      -- What the contract with a partner, or our own house rule, gives for a kind of task: an answer, and the thing done, after so much open time.
      create table underpinning_targets (
        id text primary key,
        party text not null constraint underpinning_targets_party check (party in ('partner', 'us')),
        partner_id text references partners (id),
        kind text not null,
        reply_minutes integer constraint underpinning_targets_reply check (reply_minutes > 0),
        done_minutes integer constraint underpinning_targets_done check (done_minutes > 0),
        calendar_id text references calendars (id),
        created_by text not null,
        created_at timestamptz not null,
        retired_at timestamptz,
        constraint underpinning_targets_something check (num_nonnulls(reply_minutes, done_minutes) >= 1),
        constraint underpinning_targets_whose check (partner_id is null or party = 'partner')
      );
      create unique index underpinning_targets_one on underpinning_targets (party, coalesce(partner_id, ''), kind) where retired_at is null;
      -- What a request was to be answered and done by, as the target stood when it was made.
      create table underpinnings (
        task_id text primary key references tasks (id),
        -- The request as it was first made; the task names what took its place.
        commitment_id text not null references commitments (id),
        partner_id text not null references partners (id),
        target_id text not null references underpinning_targets (id),
        started_at timestamptz not null,
        reply_by timestamptz,
        done_by timestamptz
      );
      create index underpinnings_of on underpinnings (target_id, started_at);
    `);
    await db.query(`
      create function kept_guard_for_ours(guarded text) returns void language plpgsql as $$
      begin
        execute format('alter table %1$I enable row level security', guarded);
        execute format('alter table %1$I force row level security', guarded);
        execute format('create policy %1$s_ours on %1$I using ((select kept_is_ours()))', guarded);
      end $$;
      select kept_guard_for_ours(t) from unnest(array['service_levels', 'service_level_versions', 'case_service_levels',
        'service_level_targets', 'underpinning_targets', 'underpinnings']) t;
      drop function kept_guard_for_ours(text);
      select kept_open_to_ours('service_levels', 'service_level_versions', 'case_service_levels', 'service_level_targets',
        'underpinning_targets', 'underpinnings');
      grant select, insert, update on service_levels, case_service_levels, service_level_targets, underpinning_targets to kept_app;
      grant select, insert on service_level_versions, underpinnings to kept_app;

      -- A promise whose clock stands falls due at no time.
      create or replace function kept_refresh_next_due() returns trigger language plpgsql set kept.audience = 'system' as $$
      begin
        update cases set next_due_at = due.at
        from (select coalesce(min(due_at), 'infinity') at from commitments
              where case_id = new.case_id and held_since is null
                and state in ('proposed', 'countered', 'accepted', 'active', 'at_risk', 'reported', 'disputed')) due
        where id = new.case_id and next_due_at is distinct from due.at;
        return null;
      end $$;
      create trigger commitments_next_due_held after update of held_since on commitments
        for each row when (new.case_id is not null and (old.state, old.due_at) is not distinct from (new.state, new.due_at)
          and old.held_since is distinct from new.held_since)
        execute function kept_refresh_next_due();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger commitments_next_due_held on commitments;
      create or replace function kept_refresh_next_due() returns trigger language plpgsql set kept.audience = 'system' as $$
      begin
        update cases set next_due_at = due.at
        from (select coalesce(min(due_at), 'infinity') at from commitments
              where case_id = new.case_id
                and state in ('proposed', 'countered', 'accepted', 'active', 'at_risk', 'reported', 'disputed')) due
        where id = new.case_id and next_due_at is distinct from due.at;
        return null;
      end $$;
      drop table underpinnings, underpinning_targets, service_level_targets, case_service_levels, service_level_versions, service_levels;
      alter table commitments drop column source, drop column held_since, drop column chased_since;
      alter table cases drop column severity;
    `);
  }
}

/** What a desk begins with, around the clock until a calendar is named. Updates in between are promised where somebody says so. */
const CRITICAL = {
  first_reply: { minutes: 60, waitingExtends: false, toldToCustomer: false },
  next_reply: { minutes: 2 * 60, waitingExtends: false, toldToCustomer: false },
  periodic_update: { minutes: 24 * 60, waitingExtends: false, toldToCustomer: false },
  resolution: { minutes: 3 * 24 * 60, waitingExtends: true, toldToCustomer: false },
};
const DEFAULT = {
  first_reply: { minutes: 8 * 60, waitingExtends: false, toldToCustomer: false },
  next_reply: { minutes: 24 * 60, waitingExtends: false, toldToCustomer: false },
  resolution: { minutes: 14 * 24 * 60, waitingExtends: true, toldToCustomer: false },
};
