import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What partners and customers do on their pages themselves: answer a claim, note who is away, read what became of a wish. */
export class GuestsPages1795000000031 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';

      -- A partner answers what was filed with it, and does nothing else to a claim.
      create policy claims_own_answer on claims for update
        using (partner_id = (select kept_partner()) and filed_at is not null and case_id in (select case_id from participations))
        with check (partner_id = (select kept_partner()) and state in ('accepted', 'partly', 'rejected'));

      -- Who of a partner's people is away is known to them, and noted by those who lead them.
      create policy absences_of_partner on absences using
        ((select kept_partner()) is not null and person_id in (select id from people where partner_id = (select kept_partner())));

      -- A customer learns what became of what they wished for, and nothing of how it was decided or by whom.
      create function kept_wishes() returns table (id text, remedy text, state text, amount bigint, currency text, decided_at timestamptz,
        expires_at timestamptz)
      language plpgsql as $$
      declare asker text := current_setting('kept.audience', true);
      declare asked text := kept_case();
      begin
        if asked is null then return; end if;
        perform set_config('kept.audience', 'system', true);
        return query select d.id, d.remedy, d.state, d.amount, d.currency, d.decided_at, d.expires_at from decisions d
          where d.case_id = any(kept_family(asked)) and d.state <> 'withdrawn' order by d.id desc limit 20;
        perform set_config('kept.audience', asker, true);
      end $$;

      insert into settings (name, value) values ('helpline', '{"version": 1, "phone": null, "hours": []}') on conflict do nothing;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from settings where name = 'helpline';
      drop function kept_wishes();
      drop policy absences_of_partner on absences;
      drop policy claims_own_answer on claims;
    `);
  }
}
