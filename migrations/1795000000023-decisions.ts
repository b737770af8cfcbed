import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What follows from a decision: the remedy and its promises; and how much people may give without asking. */
export class Decisions1795000000023 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table decisions
        -- When the customer asked for it: days are counted up to then.
        add column claimed_at timestamptz,
        -- Why somebody else had to agree; null where nobody had to.
        add column asked_because text constraint decisions_asked_because check (asked_because in
          ('needs_approval', 'no_row', 'over_limit', 'over_cap', 'over_budget', 'cooldown', 'no_discretion')),
        -- Why it was refused or withdrawn, in somebody's words.
        add column settled_because text;
      create index decisions_by_person on decisions (decided_by, decided_at);

      create sequence remedy_returns_seq start 100000;
      create table remedies (
        id text primary key,
        decision_id text not null references decisions (id) constraint remedies_once unique,
        case_id text not null references cases (id),
        kind text not null constraint remedies_kind check (kind in
          ('late_return', 'refund', 'replacement', 'goodwill_credit', 'repair', 'fee_waiver')),
        amount bigint constraint remedies_amount check (amount >= 0),
        currency text,
        details jsonb not null default '{}',
        -- What stands on the parcel that comes back.
        rma text constraint remedies_rma unique,
        state text not null constraint remedies_state check (state in ('ordered', 'executed', 'failed', 'cancelled')),
        -- How often it was ordered.
        attempt integer not null constraint remedies_attempt check (attempt > 0),
        ordered_at timestamptz not null,
        settled_at timestamptz,
        version integer not null default 1,
        constraint remedies_money check ((amount is null) = (currency is null)),
        constraint remedies_settled check ((state = 'ordered') = (settled_at is null)),
        constraint remedies_return_number check ((kind = 'late_return') = (rma is not null))
      );
      create index remedies_by_state on remedies (state, id);
      create index remedies_case on remedies (case_id, id);

      -- What whoever carries it out told us, once for each time it was ordered.
      create table remedy_answers (
        remedy_id text not null references remedies (id),
        attempt integer not null,
        result text not null constraint remedy_answers_result check (result in ('executed', 'failed')),
        reference text,
        failure text,
        by text not null,
        at timestamptz not null,
        primary key (remedy_id, attempt),
        constraint remedy_answers_failure check ((result = 'failed') = (failure is not null))
      );
      create table remedy_promises (
        commitment_id text primary key references commitments (id),
        remedy_id text not null references remedies (id),
        -- Kept by the remedy being carried out, and not by somebody's report.
        by_execution boolean not null
      );
      create index remedy_promises_remedy on remedy_promises (remedy_id);

      -- How much somebody may give without asking. A change ends the row and adds another.
      create table discretion_limits (
        id text primary key,
        scope text not null constraint discretion_limits_scope check (scope in ('role', 'team', 'person')),
        -- The role, the team's name or the person's id.
        holder text not null,
        period text not null constraint discretion_limits_period check (period in ('day', 'week', 'month')),
        -- Where days begin.
        zone text not null,
        currency text not null,
        cap bigint not null constraint discretion_limits_cap check (cap >= 0),
        budget bigint not null constraint discretion_limits_budget check (budget >= 0),
        cooldown_days integer not null constraint discretion_limits_cooldown check (cooldown_days >= 0),
        since timestamptz not null,
        until timestamptz,
        set_by text not null,
        constraint discretion_limits_end check (until >= since)
      );
      create unique index discretion_limits_in_force on discretion_limits (scope, holder, currency) where until is null;

      create table discretion_accounts (
        id text primary key,
        scope text not null constraint discretion_accounts_scope check (scope in ('team', 'person')),
        holder text not null,
        currency text not null,
        period text not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        -- As it was when something was last reserved.
        budget bigint not null,
        reserved bigint not null default 0 constraint discretion_accounts_reserved check (reserved >= 0),
        posted bigint not null default 0 constraint discretion_accounts_posted check (posted >= 0),
        constraint discretion_accounts_once unique (scope, holder, currency, period, starts_at),
        constraint discretion_accounts_never_overspent check (reserved + posted <= budget)
      );
      create index discretion_accounts_by_time on discretion_accounts (starts_at);

      create table discretion_entries (
        account_id text not null references discretion_accounts (id),
        decision_id text not null references decisions (id),
        kind text not null constraint discretion_entries_kind check (kind in ('reserve', 'post', 'release')),
        amount bigint not null constraint discretion_entries_amount check (amount >= 0),
        at timestamptz not null,
        primary key (decision_id, account_id, kind)
      );
      -- What was reserved is posted or released, and only once.
      create unique index discretion_entries_settled_once on discretion_entries (decision_id, account_id) where kind <> 'reserve';
    `);
    await db.query(`
      -- The record of a decision stays; only what becomes of it changes, and an approver may give less than was asked.
      create function kept_keep_decision() returns trigger language plpgsql as $$
      begin
        if (new.case_id, new.customer_id, new.order_id, new.policy_id, new.policy_version, new.version_because, new.facts, new.outcome,
            new.row_id, new.trace, new.remedy, new.details, new.currency, new.authority, new.reason_code, new.why, new.decided_by, new.decided_at)
          is distinct from (old.case_id, old.customer_id, old.order_id, old.policy_id, old.policy_version, old.version_because, old.facts, old.outcome,
            old.row_id, old.trace, old.remedy, old.details, old.currency, old.authority, old.reason_code, old.why, old.decided_by, old.decided_at)
          or new.amount is distinct from old.amount and (old.state <> 'awaiting_approval' or not coalesce(new.amount < old.amount, false)) then
          raise exception 'what was decided is never changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger decisions_kept before update on decisions for each row execute function kept_keep_decision();

      -- Whether a decision may be carried out. Where nobody keeps approvals, nothing that needs one may.
      create function kept_remedy_is_allowed(decision text) returns boolean language plpgsql stable as $$
      declare
        found_authority text;
        approved boolean := false;
      begin
        select authority into found_authority from decisions where id = decision and state in ('granted', 'executed', 'failed');
        if found_authority is null then return false; end if;
        if found_authority <> 'approval' then return true; end if;
        if to_regclass('approvals') is null then return false; end if;
        execute 'select exists (select from approvals where decision_id = $1 and state = ''granted'')' into approved using decision;
        return approved;
      end $$;

      -- The last wall: nothing leaves without the right to it, nor on somebody's own discretion with nothing set aside for it.
      create function kept_guard_remedy() returns trigger language plpgsql as $$
      begin
        if not kept_remedy_is_allowed(new.decision_id) then
          raise exception 'nobody has granted this remedy' using errcode = 'insufficient_privilege';
        end if;
        if exists (select from decisions where id = new.decision_id and authority = 'discretion')
          and not exists (select from discretion_entries where decision_id = new.decision_id and kind = 'reserve') then
          raise exception 'nothing was set aside for this remedy' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$;
      create trigger remedies_guarded before insert or update of state on remedies
        for each row when (new.state in ('ordered', 'executed')) execute function kept_guard_remedy();
    `);
    await db.query(`
      create function kept_guard_ours(guarded text) returns void language plpgsql as $$
      begin
        execute format('alter table %1$I enable row level security', guarded);
        execute format('alter table %1$I force row level security', guarded);
        execute format('create policy %1$s_ours on %1$I using ((select kept_is_ours()))', guarded);
      end $$;
      select kept_guard_ours(t) from unnest(array['remedies', 'remedy_answers', 'remedy_promises', 'discretion_limits',
        'discretion_accounts', 'discretion_entries']) t;
      drop function kept_guard_ours(text);
      select kept_open_to_ours('remedies', 'remedy_answers', 'remedy_promises', 'discretion_limits', 'discretion_accounts',
        'discretion_entries');

      grant usage on sequence remedy_returns_seq to kept_app;
      grant select, insert, update on remedies, discretion_accounts to kept_app;
      grant select, insert on remedy_answers, remedy_promises, discretion_limits, discretion_entries to kept_app;
      grant update (until) on discretion_limits to kept_app;

      insert into settings (name, value) values ('remedies', '{"version": 1, "calendarId": null, "days": {"late_return": 5, "refund": 5,
        "replacement": 5, "goodwill_credit": 1, "repair": 10, "fee_waiver": 1}}');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from settings where name = 'remedies';
      drop table discretion_entries, discretion_accounts, discretion_limits, remedy_promises, remedy_answers, remedies;
      drop sequence remedy_returns_seq;
      drop trigger decisions_kept on decisions;
      drop function kept_keep_decision(), kept_guard_remedy(), kept_remedy_is_allowed(text);
      drop index decisions_by_person;
      alter table decisions drop column claimed_at, drop column asked_because, drop column settled_because;
    `);
  }
}
