import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Somebody else agrees, or does not: who was asked, who really decided, and the last wall before anything is done without. */
export class Approvals1795000000024 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- When whoever is signed in last proved with the password that it is still them.
      alter table sessions add column stepped_up_at timestamptz;

      -- An answer somebody waits for is a promise of ours that nobody reports: the approval itself ends it.
      alter table commitments drop constraint commitments_source,
        add constraint commitments_source check (source in ('given', 'target', 'approval')),
        -- Of a promise of ours: the people who are to keep it, where that is not the case's owner.
        add column keepers text[] not null default '{}';

      -- Who is asked, by policy and by how much: the closest route counts. Nobody named: any manager.
      create table approval_routes (
        id text primary key,
        policy_id text references policies (id),
        -- None: whatever costs nothing, or for which no other route is closer.
        currency text,
        amount_from bigint not null default 0 constraint approval_routes_from check (amount_from >= 0),
        approvers text[] not null default '{}',
        mode text not null constraint approval_routes_mode check (mode in ('any', 'all')),
        escalate_to text[] not null default '{}',
        created_by text not null,
        created_at timestamptz not null,
        retired_at timestamptz,
        version integer not null default 1,
        constraint approval_routes_money check (currency is not null or amount_from = 0)
      );
      create unique index approval_routes_one on approval_routes (coalesce(policy_id, ''), coalesce(currency, ''), amount_from)
        where retired_at is null;

      create table approvals (
        id text primary key,
        decision_id text not null references decisions (id) constraint approvals_once unique,
        case_id text not null references cases (id),
        customer_id text not null references customers (id),
        policy_id text not null,
        policy_version integer not null,
        requested_by text not null references people (id),
        amount bigint,
        currency text,
        state text not null constraint approvals_state check (state in ('open', 'questioned', 'granted', 'refused', 'withdrawn')),
        -- As the route said when it was asked; editing the route changes nothing here.
        mode text not null constraint approvals_mode check (mode in ('any', 'all')),
        needed integer not null constraint approvals_needed check (needed > 0),
        escalate_to text[] not null default '{}',
        answer_within_minutes integer not null,
        level integer not null default 1,
        -- Our promise that somebody answers by then.
        commitment_id text not null references commitments (id) constraint approvals_promise unique,
        asked_at timestamptz not null,
        due_at timestamptz not null,
        granted_amount bigint,
        settled_at timestamptz,
        settled_because text,
        version integer not null default 1,
        constraint approvals_of_requester unique (id, requested_by),
        constraint approvals_of_a_version foreign key (policy_id, policy_version) references policy_versions (policy_id, number),
        constraint approvals_settled check ((state in ('open', 'questioned')) = (settled_at is null)),
        constraint approvals_money check ((amount is null) = (currency is null)),
        constraint approvals_no_more_than_asked check (granted_amount <= amount)
      );
      create index approvals_open on approvals (due_at, id) where state in ('open', 'questioned');
      create index approvals_case on approvals (case_id, id);

      -- Who was asked; none of these is ever the one who asks.
      create table approval_seats (
        approval_id text not null references approvals (id),
        person_id text not null references people (id),
        level integer not null,
        requested_by text not null,
        asked_at timestamptz not null,
        primary key (approval_id, person_id),
        constraint approval_seats_of foreign key (approval_id, requested_by) references approvals (id, requested_by),
        constraint approval_seats_four_eyes check (person_id <> requested_by)
      );
      create index approval_seats_person on approval_seats (person_id);

      -- What each said: in whose place, and who it really was. Nobody speaks twice, no place is taken twice.
      create table approval_verdicts (
        approval_id text not null,
        seat_id text not null,
        by_id text not null references people (id),
        requested_by text not null,
        verdict text not null constraint approval_verdicts_verdict check (verdict in ('grant', 'refuse')),
        amount bigint,
        note text,
        -- A session that had proved itself anew, or a key.
        proved_by text not null constraint approval_verdicts_proof check (proved_by in ('session', 'key')),
        at timestamptz not null,
        primary key (approval_id, seat_id),
        constraint approval_verdicts_once unique (approval_id, by_id),
        constraint approval_verdicts_asked foreign key (approval_id, seat_id) references approval_seats (approval_id, person_id),
        constraint approval_verdicts_of foreign key (approval_id, requested_by) references approvals (id, requested_by),
        constraint approval_verdicts_four_eyes check (by_id <> requested_by and seat_id <> requested_by),
        constraint approval_verdicts_note check (verdict = 'grant' or note ~ '\\S')
      );

      create table approval_questions (
        id text primary key,
        approval_id text not null references approvals (id),
        body text not null constraint approval_questions_body check (body ~ '\\S'),
        asked_by text not null references people (id),
        asked_at timestamptz not null,
        answer text,
        answered_by text references people (id),
        answered_at timestamptz,
        constraint approval_questions_answered check (num_nonnulls(answer, answered_by, answered_at) in (0, 3))
      );
      create unique index approval_questions_open on approval_questions (approval_id) where answered_at is null;
      create index approval_questions_of on approval_questions (approval_id, id);

      insert into settings (name, value) values ('approvals', '{"version": 1, "calendarId": null, "answerWithinMinutes": 480}')
        on conflict (name) do nothing;
    `);
    await db.query(`
      -- An end is an end, what was asked stays what was asked, and granted is only what enough people have granted.
      create function kept_keep_approval() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          if new.state <> 'open' then
            raise exception 'an approval begins open' using errcode = 'restrict_violation';
          end if;
          return new;
        end if;
        if (new.id, new.decision_id, new.policy_id, new.policy_version, new.requested_by, new.amount, new.currency, new.mode, new.needed,
            new.escalate_to, new.commitment_id, new.asked_at)
          is distinct from (old.id, old.decision_id, old.policy_id, old.policy_version, old.requested_by, old.amount, old.currency, old.mode,
            old.needed, old.escalate_to, old.commitment_id, old.asked_at)
          or old.settled_at is not null and (new.state, new.granted_amount, new.settled_at)
            is distinct from (old.state, old.granted_amount, old.settled_at) then
          raise exception 'what was asked, and how it ended, is never changed' using errcode = 'restrict_violation';
        end if;
        if new.state = 'granted' and old.state <> 'granted' and
          (select count(*) from approval_verdicts v where v.approval_id = new.id and v.verdict = 'grant') < new.needed then
          raise exception 'nobody granted this' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger approvals_kept before insert or update on approvals for each row execute function kept_keep_approval();

      -- The last wall: nothing is done for a decision that needed somebody's yes and has none. It may stand there already, without this.
      do $do$
      declare named text := coalesce((select proargnames[1] from pg_proc where oid = to_regprocedure('kept_remedy_is_allowed(text)')), 'decision');
      begin
        execute format($f$create or replace function kept_remedy_is_allowed(%I text) returns boolean language sql stable as $body$
          select exists (
            select from decisions d where d.id = $1 and d.state in ('granted', 'executed', 'failed') and (d.authority in ('entitlement', 'discretion') or exists (
              select from approvals a where a.decision_id = d.id and a.state = 'granted' and (d.amount is null or d.amount <= a.granted_amount)
                and exists (select from approval_verdicts v where v.approval_id = a.id and v.verdict = 'grant')
                and not exists (select from approval_verdicts v where v.approval_id = a.id and v.verdict = 'grant'
                  and (v.by_id = d.decided_by or v.by_id = a.requested_by)))))
        $body$$f$, named);
      end $do$;
    `);
    await db.query(`
      create function kept_guard_ours(guarded text) returns void language plpgsql as $$
      begin
        execute format('alter table %1$I enable row level security', guarded);
        execute format('alter table %1$I force row level security', guarded);
        execute format('create policy %1$s_ours on %1$I using ((select kept_is_ours()))', guarded);
      end $$;
      select kept_guard_ours(t) from unnest(array['approval_routes', 'approvals', 'approval_seats', 'approval_verdicts', 'approval_questions']) t;
      drop function kept_guard_ours(text);
      select kept_open_to_ours('approval_routes', 'approvals', 'approval_seats', 'approval_verdicts', 'approval_questions');

      grant select, insert on approvals, approval_seats, approval_verdicts, approval_questions, approval_routes to kept_app;
      grant update on approvals, approval_routes to kept_app;
      grant update (answer, answered_by, answered_at) on approval_questions to kept_app;
    `);
    await db.query(
      `insert into chase_ladders (id, kind, version, rungs) values ($1, 'approval', 1, $2) on conflict do nothing`,
      ['lad_01979c2e-0000-7000-8000-000000000024', JSON.stringify(APPROVAL_RUNGS)],
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table approval_questions, approval_verdicts, approval_seats, approvals, approval_routes;
      drop function kept_keep_approval();
      do $do$ begin
        if to_regclass('remedies') is null then
          drop function kept_remedy_is_allowed(text);
        else
          execute format($f$create or replace function kept_remedy_is_allowed(%I text) returns boolean language sql stable as
            $body$ select exists (select from decisions d where d.id = $1 and d.authority in ('entitlement', 'discretion')) $body$$f$,
            (select proargnames[1] from pg_proc where oid = to_regprocedure('kept_remedy_is_allowed(text)')));
        end if;
      end $do$;
      delete from settings where name = 'approvals';
      delete from chase_ladders where kind = 'approval' and not exists (select from commitments where ladder_id = chase_ladders.id);
      alter table commitments drop column keepers, drop constraint commitments_source;
      update commitments set source = 'given' where source = 'approval';
      alter table commitments add constraint commitments_source check (source in ('given', 'target'));
      alter table sessions drop column stepped_up_at;
    `);
  }
}

/** Offsets in minutes from the due time. An answer is due within a day's hours: reminded at half of them, again in the last, and pressed after. */
const APPROVAL_RUNGS = [
  { rung: 1, anchor: 'due', offsetMinutes: -240, clock: 'business', tells: ['owner'], template: 'due-soon' },
  { rung: 2, anchor: 'due', offsetMinutes: -60, clock: 'business', tells: ['owner'], template: 'due-soon' },
  { rung: 3, anchor: 'due', offsetMinutes: 60, tells: ['owner', 'managers'], template: 'overdue' },
  { rung: 4, anchor: 'due', offsetMinutes: 240, tells: ['managers'], template: 'escalated' },
  { rung: 5, anchor: 'due', offsetBusinessDays: 1, tells: ['owner', 'managers'], template: 'overdue' },
];
