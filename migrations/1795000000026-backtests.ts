import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a table would have said to what was decided before, kept with whom it would have met. */
export class Backtests1795000000026 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table backtests (
        id text primary key,
        policy_id text not null references policies (id),
        -- A version there is, or rows that are no version yet; what was replayed either way.
        policy_version integer,
        rows jsonb not null,
        decided_from timestamptz,
        decided_to timestamptz,
        asked_by text not null,
        -- Decisions made later are not in it.
        asked_at timestamptz not null,
        decisions integer not null,
        result jsonb,
        -- Of every single answer, in order: the same decisions under the same rows give the same.
        hash text,
        done_at timestamptz,
        constraint backtests_of_a_version foreign key (policy_id, policy_version) references policy_versions (policy_id, number),
        constraint backtests_done check (num_nonnulls(result, hash, done_at) in (0, 3))
      );
      create index backtests_of_policy on backtests (policy_id, id desc);

      -- Those to whom it would say something else, or nothing.
      create table backtest_changes (
        backtest_id text not null references backtests (id),
        place integer not null,
        decision_id text not null references decisions (id),
        change text not null,
        was text not null,
        would_be text not null,
        row_id text,
        missing text[] not null default '{}',
        was_granted boolean,
        -- In minor units of the policy's currency: what it would have cost more, or less.
        cost bigint not null,
        primary key (backtest_id, place)
      );
      create index backtest_changes_of_kind on backtest_changes (backtest_id, change, place);

      alter table backtests enable row level security;
      alter table backtests force row level security;
      create policy backtests_ours on backtests using ((select kept_is_ours()));
      alter table backtest_changes enable row level security;
      alter table backtest_changes force row level security;
      create policy backtest_changes_ours on backtest_changes using ((select kept_is_ours()));
      select kept_open_to_ours('backtests', 'backtest_changes');

      grant select, insert on backtests, backtest_changes to kept_app;
      grant update (result, hash, done_at) on backtests to kept_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table backtest_changes, backtests');
  }
}
