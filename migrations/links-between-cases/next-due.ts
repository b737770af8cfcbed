const OPEN = `('proposed', 'countered', 'accepted', 'active', 'at_risk', 'reported', 'disputed')`;

/** What falls due next in a case counts the promises of those merged into it; a promise that moves to another case counts there. */
export const NEXT_DUE_OF_FAMILIES = `
  drop trigger commitments_next_due_changed on commitments;

  create function kept_set_next_due(of_case text) returns void language plpgsql set kept.audience = 'system' as $$
  declare head text := (select coalesce(c.head_id, c.id) from cases c where c.id = of_case);
  begin
    update cases set next_due_at = due.at
    from (select coalesce(min(due_at), 'infinity') at from commitments
          where case_id = any (array(select f.id from cases f where f.head_id = head) || head) and held_since is null and state in ${OPEN}) due
    where id = head and next_due_at is distinct from due.at;
  end $$;
  create or replace function kept_refresh_next_due() returns trigger language plpgsql set kept.audience = 'system' as $$
  begin
    perform kept_set_next_due(new.case_id);
    if old.case_id is distinct from new.case_id then perform kept_set_next_due(old.case_id); end if;
    return null;
  end $$;
  -- A new promise can only bring the next due time forward, and only an open one does.
  create or replace function kept_advance_next_due() returns trigger language plpgsql set kept.audience = 'system' as $$
  begin
    update cases set next_due_at = new.due_at
    where id = (select coalesce(c.head_id, c.id) from cases c where c.id = new.case_id) and next_due_at > new.due_at;
    return null;
  end $$;
  create trigger commitments_next_due_changed after update of state, due_at, case_id on commitments
    for each row when (new.case_id is not null and (old.state, old.due_at, old.case_id) is distinct from (new.state, new.due_at, new.case_id))
    execute function kept_refresh_next_due();
`;

export const NEXT_DUE_AS_IT_WAS = `
  drop trigger commitments_next_due_changed on commitments;
  create or replace function kept_refresh_next_due() returns trigger language plpgsql set kept.audience = 'system' as $$
  begin
    update cases set next_due_at = due.at
    from (select coalesce(min(due_at), 'infinity') at from commitments where case_id = new.case_id and held_since is null and state in ${OPEN}) due
    where id = new.case_id and next_due_at is distinct from due.at;
    return null;
  end $$;
  create or replace function kept_advance_next_due() returns trigger language plpgsql set kept.audience = 'system' as $$
  begin
    update cases set next_due_at = new.due_at where id = new.case_id and next_due_at > new.due_at;
    return null;
  end $$;
  create trigger commitments_next_due_changed after update of state, due_at on commitments
    for each row when (new.case_id is not null and (old.state, old.due_at) is distinct from (new.state, new.due_at))
    execute function kept_refresh_next_due();
  drop function kept_set_next_due(text);
`;
