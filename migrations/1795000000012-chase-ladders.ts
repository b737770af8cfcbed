import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The chase as data: ladders that can be edited, pauses, urgent cases, and for every step whom it told, how, and why not. */
export class ChaseLadders1795000000012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      alter table chase_ladders add column created_by text not null default 'desk';

      alter table cases add column urgent_since timestamptz;
      -- Kept with the promise, so that planning its chase asks for nothing else.
      alter table commitments add column urgent_since timestamptz;
      -- The ladder these terms are chased on: new terms take the newest.
      alter table commitment_terms add column ladder_id text references chase_ladders (id);
      update commitment_terms t set ladder_id = c.ladder_id from commitments c where c.id = t.commitment_id and c.ladder_id is not null;

      alter table chase_steps
        add column urgent_since timestamptz,
        add column tells text[] not null default '{}',
        add column template text,
        add column by_person boolean not null default false,
        -- Why nobody was told.
        add column withheld text constraint chase_steps_withheld check (withheld in ('too_late', 'paused', 'new_time', 'not_needed')),
        -- Whoever it tells has still to be found.
        add column untold boolean not null default false;
      create index chase_steps_untold on chase_steps (acted_at) where untold;

      create table chase_pauses (
        id text primary key,
        commitment_id text not null references commitments (id),
        terms_version integer not null,
        why text not null,
        started_at timestamptz not null,
        started_by text not null,
        until timestamptz not null,
        ended_at timestamptz,
        ended_by text,
        constraint chase_pauses_end check (until > started_at and until <= started_at + interval '30 days'),
        constraint chase_pauses_ended check (ended_at >= started_at and ended_at <= until)
      );
      create index chase_pauses_of on chase_pauses (commitment_id, terms_version, started_at);

      -- One row for each person a step tells.
      create table chase_messages (
        commitment_id text not null,
        terms_version integer not null,
        step text not null,
        person_id text not null references people (id),
        tier text not null constraint chase_messages_tier check (tier in ('partner', 'partner_lead', 'partner_manager', 'owner', 'managers')),
        -- Whose place they take while that person is away.
        instead_of text references people (id),
        how text not null constraint chase_messages_how check (how in ('waiting', 'mail', 'digest', 'held', 'overtaken')),
        waits_until timestamptz,
        at timestamptz not null,
        mail_id text,
        primary key (commitment_id, terms_version, step, person_id),
        foreign key (commitment_id, terms_version, step) references chase_steps (commitment_id, terms_version, step),
        constraint chase_messages_wait check ((how = 'waiting') = (waits_until is not null)),
        constraint chase_messages_mailed check ((how in ('mail', 'digest')) = (mail_id is not null))
      );
      create index chase_messages_told on chase_messages (person_id, at) where mail_id is not null;
      create index chase_messages_waiting on chase_messages (waits_until) where how = 'waiting';
      create index chase_messages_mail on chase_messages (mail_id) where mail_id is not null;

      -- Of a partner's people: who does the work, who answers for it at any hour, who is above both.
      alter table people add column tier text not null default 'agent'
        constraint people_tier check (tier in ('agent', 'lead', 'manager') and (role = 'partner' or tier = 'agent'));
      create table absences (
        person_id text primary key references people (id),
        starts_at timestamptz not null,
        until timestamptz not null,
        substitute_id text references people (id),
        noted_by text not null,
        noted_at timestamptz not null,
        constraint absences_end check (until > starts_at),
        constraint absences_not_oneself check (substitute_id <> person_id)
      );
    `);
    await db.query(`
      alter table chase_pauses enable row level security;
      alter table chase_pauses force row level security;
      create policy chase_pauses_ours on chase_pauses using ((select kept_is_ours()));
      alter table chase_messages enable row level security;
      alter table chase_messages force row level security;
      create policy chase_messages_ours on chase_messages using ((select kept_is_ours()));
      alter table absences enable row level security;
      alter table absences force row level security;
      create policy absences_ours on absences using ((select kept_is_ours()));
      select kept_open_to_ours('chase_pauses', 'chase_messages', 'absences');

      -- A partner's answer plans the chase anew, around pauses that are none of the partner's business.
      -- Only who sees the promise is told, and no more than when.
      create function kept_chase_pauses(promise text, terms integer) returns table (starts timestamptz, ends timestamptz)
      language plpgsql stable as $$
      declare asker text := current_setting('kept.audience', true);
      begin
        if not exists (select from commitments where id = promise) then return; end if;
        perform set_config('kept.audience', 'system', true);
        return query select p.started_at, least(p.until, p.ended_at) from chase_pauses p
          where p.commitment_id = promise and p.terms_version = terms order by p.started_at;
        perform set_config('kept.audience', asker, true);
      end $$;

      grant select, insert, update on chase_pauses, chase_messages to kept_app;
      grant select, insert, update, delete on absences to kept_app;
      grant update on chase_steps to kept_app;
      create policy chase_steps_told_by_us on chase_steps as restrictive for update using ((select kept_is_ours()));
    `);
    await db.query(
      `insert into chase_ladders (id, kind, version, rungs) values ($1, 'partner', 2, $2) on conflict do nothing`,
      ['lad_01979c2e-0000-7000-8000-000000000003', JSON.stringify(PARTNER_RUNGS)],
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table absences, chase_messages, chase_pauses;
      drop function kept_chase_pauses(text, integer);
      drop policy chase_steps_told_by_us on chase_steps;
      revoke update on chase_steps from kept_app;
      alter table people drop column tier;
      alter table chase_steps drop column urgent_since, drop column tells, drop column template, drop column by_person, drop column withheld,
        drop column untold;
      alter table commitment_terms drop column ladder_id;
      alter table commitments drop column urgent_since;
      alter table cases drop column urgent_since;
      alter table chase_ladders drop column created_by;
    `);
  }
}

/** The ladder of a partner's promises from now on: higher up at the partner too, the longer it lasts. Chases that run keep the first. */
const PARTNER_RUNGS = [
  { rung: 1, anchor: 'proposed', replyShare: 0.5, tells: ['partner'], template: 'reply-wanted' },
  { rung: 2, anchor: 'due', offsetMinutes: -24 * 60, tells: ['partner'], template: 'still-on' },
  { rung: 3, anchor: 'due', offsetMinutes: -4 * 60, tells: ['partner'], template: 'due-soon' },
  { rung: 4, anchor: 'grace', offsetMinutes: 0, tells: ['partner'], template: 'evidence-wanted' },
  { rung: 5, anchor: 'due', offsetMinutes: 60, tells: ['partner_lead', 'owner'], template: 'overdue' },
  {
    rung: 6,
    anchor: 'due',
    offsetMinutes: 4 * 60,
    tells: ['partner_manager', 'owner', 'managers'],
    template: 'escalated',
  },
  { rung: 7, anchor: 'due', offsetBusinessDays: 1, tells: ['managers'], template: 'replace-partner' },
];
