import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What exceptions are counted by, in numbers: counting a hundred thousand by twelve facets compares ids and words a million times otherwise. What is counted
 * together is one number; the numbers are kept as exceptions come, and say what they stand for.
 */
export class FacetsInNumbers1795000000034 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';

      create table exception_facet_values (
        code integer generated always as identity primary key,
        -- Which of the columns below it is for.
        family smallint not null,
        held jsonb not null,
        constraint exception_facet_values_once unique (family, held)
      );
      create table exception_facets (
        exception_id text primary key references exceptions (id),
        rule integer not null,
        matter integer not null,
        asker integer not null,
        helper integer not null,
        amount bigint,
        -- What became of it, as it was found the last time.
        pulse smallint,
        repeated boolean not null default false,
        ordered_again boolean not null default false
      );

      create function kept_facet_value(asked integer, has jsonb) returns integer language plpgsql as $$
      declare found integer;
      begin
        select v.code into found from exception_facet_values v where v.family = asked and v.held = has;
        if found is null then
          insert into exception_facet_values (family, held) values (asked, has) on conflict do nothing returning code into found;
        end if;
        -- Somebody else was quicker.
        if found is null then
          select v.code into found from exception_facet_values v where v.family = asked and v.held = has;
        end if;
        return found;
      end $$;

      create function kept_count_exception(e exceptions) returns void language plpgsql as $$
      begin
        insert into exception_facets (exception_id, rule, matter, asker, helper, amount, pulse, repeated, ordered_again)
        select e.id,
          kept_facet_value(0, jsonb_build_object('currency', e.currency, 'policy_id', e.policy_id, 'row_id', e.row_id)),
          kept_facet_value(1, jsonb_build_object('currency', e.currency, 'remedy', e.remedy, 'authority', e.authority,
            'party_at_fault', e.party_at_fault, 'reason_code', e.reason_code)),
          kept_facet_value(2, jsonb_build_object('currency', e.currency, 'requested_by', e.requested_by, 'team', e.team)),
          kept_facet_value(3, jsonb_build_object('currency', e.currency, 'partner_id', e.partner_id, 'approved_by', e.approved_by)),
          e.amount, o.pulse, o.repeat_complaint_id is not null, o.ordered_again_at is not null
        from (select) one left join exception_outcomes o on o.exception_id = e.id
        on conflict do nothing;
      end $$;
      create function kept_count_new_exception() returns trigger language plpgsql as $$
      begin
        perform kept_count_exception(new);
        return null;
      end $$;
      create trigger exceptions_counted after insert on exceptions for each row execute function kept_count_new_exception();

      create function kept_count_outcome() returns trigger language plpgsql as $$
      begin
        update exception_facets f
          set pulse = new.pulse, repeated = new.repeat_complaint_id is not null, ordered_again = new.ordered_again_at is not null
          where f.exception_id = new.exception_id and (f.pulse, f.repeated, f.ordered_again)
            is distinct from (new.pulse, new.repeat_complaint_id is not null, new.ordered_again_at is not null);
        return null;
      end $$;
      create trigger exception_outcomes_counted after insert or update of pulse, repeat_complaint_id, ordered_again_at on exception_outcomes
        for each row execute function kept_count_outcome();
    `);
    await db.query(`
      alter table exception_facet_values enable row level security;
      alter table exception_facet_values force row level security;
      create policy exception_facet_values_ours on exception_facet_values using ((select kept_is_ours()));
      alter table exception_facets enable row level security;
      alter table exception_facets force row level security;
      create policy exception_facets_ours on exception_facets using ((select kept_is_ours()));
      select kept_open_to_ours('exception_facet_values', 'exception_facets');
      grant select, insert on exception_facet_values to kept_app;
      grant select, insert, update on exception_facets to kept_app;

      select count(kept_count_exception(e)) from exceptions e;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger exceptions_counted on exceptions;
      drop trigger exception_outcomes_counted on exception_outcomes;
      drop function kept_count_outcome();
      drop function kept_count_new_exception();
      drop function kept_count_exception(exceptions);
      drop function kept_facet_value(integer, jsonb);
      drop table exception_facets, exception_facet_values;
    `);
  }
}
