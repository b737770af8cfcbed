/**
 * What belongs together is seen together by the customer whose it is, and what is shared by the readers it always had. Only added to what
 * stood before: no policy of an older migration is touched. Taking part stays the only thing that shows a partner a case.
 */
export const WALLS_WITH_FAMILIES = `
  -- The case, the one it was merged into, and all others merged into that. Strict: asked of no case, as under the desk's own scope, it
  -- answers without looking, so that the policies it stands in never ask it in a circle.
  create function kept_family(of_case text) returns text[] language plpgsql stable strict parallel safe set kept.audience = 'system' as $$
  declare head text := (select coalesce(c.head_id, c.id) from cases c where c.id = of_case);
  begin
    return case when head is null then '{}' else array(select c.id from cases c where c.head_id = head) || head end;
  end $$;

  create policy cases_of_family on cases for select using (id = any ((select kept_family(kept_case()))::text[]));
  create policy cases_of_family_change on cases for update using (id = any ((select kept_family(kept_case()))::text[]));
  create policy waits_of_family on waits using (case_id = any ((select kept_family(kept_case()))::text[]));
  create policy resolutions_of_family on resolutions using (case_id = any ((select kept_family(kept_case()))::text[]));
  create policy closures_of_family on closures using (case_id = any ((select kept_family(kept_case()))::text[]));
  create policy commitments_of_family on commitments using
    (promisee = 'customer' and case_id = any ((select kept_family(kept_case()))::text[]));

  alter table case_shares enable row level security;
  alter table case_shares force row level security;
  create policy case_shares_ours on case_shares using ((select kept_is_ours()));
  create policy case_shares_visible on case_shares for select using (removed_at is null and (select kept_reader()) = any (readers)
    and (case_id = any ((select kept_family(kept_case()))::text[])
      or (select kept_partner()) is not null and case_id in (select case_id from participations)));

  create policy entries_of_family on entries for select using ((select kept_reader()) = any (readers)
    and (case_id = any ((select kept_family(kept_case()))::text[]) or id in (select subject_id from case_shares)));
  create policy entries_written_in_family on entries for insert with check (readers = array[(select kept_reader())]
    and author_kind = current_setting('kept.audience', true) and case_id = any ((select kept_family(kept_case()))::text[]));
  create policy events_of_family on events for select using ((select kept_reader()) = any (readers)
    and (case_id = any ((select kept_family(kept_case()))::text[]) or subject_id in (select subject_id from case_shares)));
  create policy events_appended_in_family on events for insert with check (actor_kind = current_setting('kept.audience', true)
    and case_id = any ((select kept_family(kept_case()))::text[]));
  create policy files_of_family on files for select using ((select kept_reader()) = any (readers)
    and (case_id = any ((select kept_family(kept_case()))::text[]) or id in (select subject_id from case_shares)));
  create policy files_added_in_family on files for insert with check (readers = array[(select kept_reader())]
    and case_id = any ((select kept_family(kept_case()))::text[]));

  create or replace function kept_owner_name(of_case text) returns text language sql stable set kept.audience = 'system' as $$
    select p.name from cases c join people p on p.id = c.owner_id
    where c.id = of_case and (c.id = any (kept_family(current_setting('kept.case', true)))
      or exists (select from participations x where x.case_id = c.id and x.ended_at is null and x.partner_id = current_setting('kept.partner', true)))
  $$;
  -- For a partner whose case was merged: how the matter stands now. Of what else is in it, it is told nothing.
  create function kept_head_state(of_case text) returns text language sql stable set kept.audience = 'system' as $$
    select h.state from cases c join cases h on h.id = c.head_id
    where c.id = of_case and exists
      (select from participations x where x.case_id = c.id and x.ended_at is null and x.partner_id = current_setting('kept.partner', true))
  $$;
  -- The cases whose promises one of this case may rest on: its own, and those of the major case it is part of.
  create function kept_grounds(of_case text) returns text[] language sql stable strict set kept.audience = 'system' as $$
    select array(select unnest(kept_family(c)) from unnest(kept_family(of_case) ||
      array(select l.to_id from case_links l where l.case_id = any (kept_family(of_case)) and l.kind = 'part_of' and l.removed_at is null)) c)
  $$;
`;

export const WALLS_AS_THEY_WERE = `
  drop policy cases_of_family on cases;
  drop policy cases_of_family_change on cases;
  drop policy waits_of_family on waits;
  drop policy resolutions_of_family on resolutions;
  drop policy closures_of_family on closures;
  drop policy commitments_of_family on commitments;
  drop policy entries_of_family on entries;
  drop policy entries_written_in_family on entries;
  drop policy events_of_family on events;
  drop policy events_appended_in_family on events;
  drop policy files_of_family on files;
  drop policy files_added_in_family on files;
  drop policy case_shares_visible on case_shares;
  create or replace function kept_owner_name(of_case text) returns text language sql stable set kept.audience = 'system' as $$
    select p.name from cases c join people p on p.id = c.owner_id
    where c.id = of_case and (c.id = current_setting('kept.case', true)
      or exists (select from participations x where x.case_id = c.id and x.ended_at is null and x.partner_id = current_setting('kept.partner', true)))
  $$;
  drop function kept_grounds(text), kept_head_state(text), kept_family(text);
`;
