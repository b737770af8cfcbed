import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A customer reads all of what was granted: under which number it comes back, whether it is collected, and when it was done. */
export class GrantedInFull1795000000033 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      drop function kept_wishes();
      ${wishes(
        ', rma text, collected boolean, done_at timestamptz',
        `, case when r.state <> 'cancelled' then r.rma end, r.details ? 'pickup', case when r.state = 'executed' then r.settled_at end`,
        'left join remedies r on r.decision_id = d.id',
      )}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function kept_wishes(); ${wishes('', '', '')}`);
  }
}

/** What became of what they wished for, and nothing of how it was decided or by whom. */
const wishes = (columns: string, values: string, joined: string): string => `
  create function kept_wishes() returns table (id text, remedy text, state text, amount bigint, currency text, decided_at timestamptz,
    expires_at timestamptz${columns})
  language plpgsql as $$
  declare asker text := current_setting('kept.audience', true);
  declare asked text := kept_case();
  begin
    if asked is null then return; end if;
    perform set_config('kept.audience', 'system', true);
    return query select d.id, d.remedy, d.state, d.amount, d.currency, d.decided_at, d.expires_at${values} from decisions d ${joined}
      where d.case_id = any(kept_family(asked)) and d.state <> 'withdrawn' order by d.id desc limit 20;
    perform set_config('kept.audience', asker, true);
  end $$;`;
