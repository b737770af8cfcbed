import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What may be granted, version by version; what was decided by it; and where a rule was bent. */
export class Policies1795000000021 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table people add column team text constraint people_team check (team ~ '\\S');

      create table policies (
        id text primary key,
        name text not null,
        -- What it speaks of: see decisions_remedy.
        remedies text[] not null,
        -- Every sum in it is of this currency.
        currency text not null,
        -- How much each fact counts where cases are compared.
        weights jsonb not null default '{}',
        -- Who is told when the law and the policy contradict each other.
        owner_id text references people (id),
        retired_at timestamptz,
        created_by text not null,
        created_at timestamptz not null,
        version integer not null default 1
      );
      create unique index policies_name on policies (lower(name)) where retired_at is null;

      -- A version is never changed: what is written anew is the next one.
      create table policy_versions (
        policy_id text not null references policies (id),
        number integer not null constraint policy_versions_number check (number > 0),
        rows jsonb not null,
        tests jsonb not null default '[]',
        -- Why there is such a rule, in the words of who wrote it, and what is new in this version.
        purpose text not null,
        change_note text,
        author_id text not null references people (id),
        written_at timestamptz not null,
        -- Tried beside the one in force, without effect.
        shadowed_since timestamptz,
        shadowed_until timestamptz,
        published_at timestamptz,
        publisher_id text references people (id),
        -- In force from here until the next published version is.
        effective_from timestamptz,
        dropped_at timestamptz,
        primary key (policy_id, number),
        constraint policy_versions_two_people check (publisher_id <> author_id),
        constraint policy_versions_published check (num_nonnulls(published_at, publisher_id, effective_from) in (0, 3)),
        constraint policy_versions_not_back_dated check (effective_from >= published_at),
        constraint policy_versions_dropped_unpublished check (dropped_at is null or published_at is null),
        constraint policy_versions_shadow check (shadowed_until is null or shadowed_until >= shadowed_since)
      );
      create unique index policy_versions_in_force on policy_versions (policy_id, effective_from desc) where published_at is not null;

      create table decisions (
        id text primary key,
        case_id text not null references cases (id),
        customer_id text not null references customers (id),
        order_id text references orders (id),
        policy_id text not null,
        policy_version integer not null,
        -- A customer is never worse off than by the version that was in force when they bought.
        version_because text not null constraint decisions_version_because check (version_because in ('in_force', 'shown_at_purchase')),
        -- Each fact as it was known then: { value, source, by, at } by name.
        facts jsonb not null,
        outcome text not null constraint decisions_outcome check (outcome in ('statutory', 'never', 'entitled', 'flexible', 'approval')),
        row_id text,
        trace jsonb not null,
        near_misses jsonb not null default '[]',
        conflict jsonb,
        remedy text not null constraint decisions_remedy check (remedy in
          ('late_return', 'refund', 'replacement', 'goodwill_credit', 'repair', 'fee_waiver')),
        -- What the remedy needs besides: items, a pickup.
        details jsonb not null default '{}',
        amount bigint constraint decisions_amount check (amount >= 0),
        currency text,
        -- By what right: the law or the policy gives it; whoever decides may; somebody else agreed.
        authority text not null constraint decisions_authority check (authority in ('entitlement', 'discretion', 'approval')),
        state text not null constraint decisions_state check (state in
          ('awaiting_approval', 'granted', 'executed', 'failed', 'refused', 'expired', 'withdrawn')),
        reason_code text not null constraint decisions_reason check (reason_code in ('our_fault', 'partner_fault', 'wording_unclear',
          'first_time', 'loyal_customer', 'hardship', 'dispute_costs_more', 'goodwill', 'other')),
        why text not null,
        decided_by text not null references people (id),
        decided_at timestamptz not null,
        granted_at timestamptz,
        -- Granted and not used by then, it lapses.
        expires_at timestamptz,
        settled_at timestamptz,
        version integer not null default 1,
        constraint decisions_of_a_version foreign key (policy_id, policy_version) references policy_versions (policy_id, number),
        constraint decisions_money check ((amount is null) = (currency is null)),
        constraint decisions_granted check (state in ('awaiting_approval', 'refused', 'withdrawn', 'expired') or granted_at is not null)
      );
      create index decisions_case on decisions (case_id, id);
      create index decisions_customer on decisions (customer_id, decided_at desc);
      create index decisions_policy on decisions (policy_id, decided_at, id);
      create index decisions_to_lapse on decisions (expires_at) where state in ('granted', 'failed');

      -- One row for each rule that was bent, as everything stood then. Nobody changes or removes one.
      create table exceptions (
        id text primary key,
        decision_id text not null references decisions (id) constraint exceptions_once unique,
        case_id text not null references cases (id),
        customer_id text not null references customers (id),
        order_id text references orders (id),
        policy_id text not null,
        policy_version integer not null,
        policy_name text not null,
        row_id text,
        -- The rule as it read then, and what was bent about it.
        rule_says text not null,
        flexed text not null,
        remedy text not null,
        amount bigint,
        currency text,
        authority text not null constraint exceptions_authority check (authority in ('discretion', 'approval')),
        requested_by text not null references people (id),
        team text,
        -- Who really decided, where it was not the requester.
        approved_by text[] not null default '{}',
        party_at_fault text,
        partner_id text references partners (id),
        reason_code text not null,
        why text not null,
        evidence_count integer not null default 0,
        -- What like cases are compared by.
        channel text not null,
        language text not null,
        region text,
        granted_at timestamptz not null,
        constraint exceptions_of_a_version foreign key (policy_id, policy_version) references policy_versions (policy_id, number)
      );
      create index exceptions_by_time on exceptions (granted_at desc, id desc);
      create index exceptions_customer on exceptions (customer_id, granted_at desc);
      create index exceptions_case on exceptions (case_id);

      -- What became of it, looked at again as time goes by.
      create table exception_outcomes (
        exception_id text primary key references exceptions (id),
        -- What the customer said afterwards, from one to five.
        pulse smallint,
        repeat_complaint_id text references cases (id),
        ordered_again_at timestamptz,
        looked_at timestamptz not null
      );
    `);
    await db.query(`
      create function kept_keep_policy_version() returns trigger language plpgsql as $$
      begin
        if (new.policy_id, new.number, new.rows, new.tests, new.purpose, new.change_note, new.author_id, new.written_at)
          is distinct from (old.policy_id, old.number, old.rows, old.tests, old.purpose, old.change_note, old.author_id, old.written_at)
          or old.published_at is not null and (new.published_at, new.publisher_id, new.effective_from)
          is distinct from (old.published_at, old.publisher_id, old.effective_from) then
          raise exception 'a version of a policy is never changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger policy_versions_kept before update on policy_versions for each row execute function kept_keep_policy_version();

      create function kept_keep_exception() returns trigger language plpgsql as $$
      begin
        raise exception 'an exception is never changed' using errcode = 'restrict_violation';
      end $$;
      create trigger exceptions_kept before update or delete on exceptions for each row execute function kept_keep_exception();
      create trigger exceptions_all_kept before truncate on exceptions execute function kept_keep_exception();
    `);
    await db.query(`
      create function kept_guard_ours(guarded text) returns void language plpgsql as $$
      begin
        execute format('alter table %1$I enable row level security', guarded);
        execute format('alter table %1$I force row level security', guarded);
        execute format('create policy %1$s_ours on %1$I using ((select kept_is_ours()))', guarded);
      end $$;
      select kept_guard_ours(t) from unnest(array['policies', 'policy_versions', 'decisions', 'exceptions', 'exception_outcomes']) t;
      drop function kept_guard_ours(text);
      select kept_open_to_ours('policies', 'policy_versions', 'decisions', 'exceptions', 'exception_outcomes');

      grant select, insert, update on policies, decisions, exception_outcomes to kept_app;
      grant select, insert on policy_versions, exceptions to kept_app;
      grant update (shadowed_since, shadowed_until, published_at, publisher_id, effective_from, dropped_at) on policy_versions to kept_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table exception_outcomes, exceptions, decisions, policy_versions, policies;
      drop function kept_keep_policy_version();
      drop function kept_keep_exception();
      alter table people drop column team;
    `);
  }
}
