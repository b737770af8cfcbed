import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What happens when a promise to a customer slips: the slip itself, a task of our own to tell them before they ask, and the reason
 * somebody gave for promising all the same. And what the promise board reads by.
 */
export class ToldBeforeAsked1795000000017 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table commitment_backings add column override_reason text;
      grant update (lag_minutes, calendar_id, calendar_version, override_reason), delete on commitment_backings to kept_app;

      -- What a promise rests on is ours to change.
      create policy commitment_backings_changed_by_us on commitment_backings as restrictive for update using ((select kept_is_ours()));
      create policy commitment_backings_removed_by_us on commitment_backings as restrictive for delete using ((select kept_is_ours()));

      -- A promise to a customer could not be kept any more as things stood, from the one instant to the other.
      create table slips (
        id text primary key,
        commitment_id text not null references commitments (id),
        case_id text not null references cases (id),
        -- Whose move shook it.
        cause_id text not null references commitments (id),
        slipped_at timestamptz not null,
        ended_at timestamptz,
        ended_how text constraint slips_ended_how check (ended_how in ('mended', 'settled')),
        constraint slips_ended_somehow check ((ended_at is null) = (ended_how is null))
      );
      create unique index slips_one_at_a_time on slips (commitment_id) where ended_at is null;
      create index slips_commitment on slips (commitment_id);
      create index slips_by_time on slips (slipped_at, id);

      -- What one of our own people is to do. Whose it is says the case: its owner's.
      create table own_tasks (
        id text primary key,
        kind text not null constraint own_tasks_kind check (kind in ('tell_customer')),
        case_id text not null references cases (id),
        commitment_id text not null references commitments (id),
        slip_id text not null references slips (id) constraint own_tasks_once_a_slip unique,
        state text not null default 'open' constraint own_tasks_state check (state in ('open', 'done', 'dismissed', 'over')),
        due_at timestamptz not null,
        -- The owner's own words and time, where they have changed the draft; the draft itself is written anew whenever it is read.
        body text,
        new_due_at timestamptz,
        dismissed_because text,
        entry_id text references entries (id),
        successor_id text references commitments (id),
        opened_at timestamptz not null,
        closed_at timestamptz,
        closed_by text,
        version integer not null default 1,
        constraint own_tasks_closed check ((state = 'open') = (closed_at is null)),
        constraint own_tasks_dismissed_with_reason check ((state = 'dismissed') = (dismissed_because is not null))
      );
      create index own_tasks_open on own_tasks (due_at, id) where state = 'open';
      create index own_tasks_case on own_tasks (case_id, id);
      create index own_tasks_commitment on own_tasks (commitment_id);
      create index own_tasks_successor on own_tasks (successor_id) where successor_id is not null;

      alter table slips enable row level security;
      alter table slips force row level security;
      create policy slips_ours on slips using ((select kept_is_ours()));
      alter table own_tasks enable row level security;
      alter table own_tasks force row level security;
      create policy own_tasks_ours on own_tasks using ((select kept_is_ours()));
      select kept_open_to_ours('slips', 'own_tasks');
      grant select, insert, update on slips, own_tasks to kept_app;
    `);
    // The board goes from party to party, ours being the one without a partner, and within each by due time; alone or by kind or state.
    await db.query(`
      -- Derived from its case by a trigger: what was broken and never done is waited for no more once the case is closed.
      alter table commitments add column case_closed boolean not null default false;
      update commitments m set case_closed = true from cases c
        where c.id = m.case_id and c.state = 'closed' and m.state = 'broken' and not m.done_late;
      create function kept_close_with_case() returns trigger language plpgsql set kept.audience = 'system' as $$
      begin
        update commitments set case_closed = (new.state = 'closed') where case_id = new.id and state = 'broken' and not done_late;
        return null;
      end $$;
      create trigger cases_closed_or_reopened after update of state on cases
        for each row when ((old.state = 'closed') <> (new.state = 'closed')) execute function kept_close_with_case();

      drop index commitments_open_by_partner;
      create index commitments_open_of_party on commitments (partner_id, due_at, id)
        where state in ('proposed', 'countered', 'accepted', 'active', 'at_risk', 'reported', 'disputed');
      create index commitments_open_of_kind on commitments (kind, partner_id, due_at, id)
        where state in ('proposed', 'countered', 'accepted', 'active', 'at_risk', 'reported', 'disputed');
      create index commitments_open_in_state on commitments (state, partner_id, due_at, id)
        where state in ('proposed', 'countered', 'accepted', 'active', 'at_risk', 'reported', 'disputed');
      -- The next due time of a case is asked for whenever one of its promises changes.
      create index commitments_open_of_case on commitments (case_id, due_at)
        where state in ('proposed', 'countered', 'accepted', 'active', 'at_risk', 'reported', 'disputed');
      create index commitments_broken_undone on commitments (partner_id, due_at, id) where state = 'broken' and not done_late and not case_closed;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index commitments_broken_undone, commitments_open_of_case, commitments_open_in_state, commitments_open_of_kind, commitments_open_of_party;
      create index commitments_open_by_partner on commitments (partner_id, due_at, id)
        where partner_id is not null and state in ('proposed', 'countered', 'accepted', 'active', 'at_risk', 'reported', 'disputed');
      drop trigger cases_closed_or_reopened on cases;
      drop function kept_close_with_case();
      alter table commitments drop column case_closed;
      drop table own_tasks, slips;
      drop policy commitment_backings_removed_by_us on commitment_backings;
      drop policy commitment_backings_changed_by_us on commitment_backings;
      revoke update (lag_minutes, calendar_id, calendar_version, override_reason), delete on commitment_backings from kept_app;
      alter table commitment_backings drop column override_reason;
    `);
  }
}
