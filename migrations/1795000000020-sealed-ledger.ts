import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ledger sealed beside the road: places in a Merkle tree given to events after their transactions have settled, the tree's whole subtrees, and its
 * signed checkpoints. The desk may add and read here, never change or remove.
 */
export class SealedLedger1795000000020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- In which transaction an event came: what settled before is sealed before.
      create index events_settled on events (xid, id);

      create table sealed_events (
        seq bigint primary key,
        event_id text not null constraint sealed_events_once unique,
        -- As it was when it was sealed.
        leaf bytea not null
      );
      -- The whole subtrees above the leaves: what proofs are folded from.
      create table tree_nodes (
        level smallint not null constraint tree_nodes_above_leaves check (level > 0),
        index bigint not null,
        hash bytea not null,
        primary key (level, index)
      );
      create table checkpoints (
        size bigint primary key,
        root bytea not null,
        peaks bytea[] not null,
        -- The last event it holds, in the order of settling: where sealing goes on.
        last_xid xid8 not null,
        last_event_id text not null,
        at timestamptz not null,
        note text not null
      );

      alter table sealed_events enable row level security;
      alter table sealed_events force row level security;
      create policy sealed_events_ours on sealed_events using ((select kept_is_ours()));
      alter table tree_nodes enable row level security;
      alter table tree_nodes force row level security;
      create policy tree_nodes_ours on tree_nodes using ((select kept_is_ours()));
      alter table checkpoints enable row level security;
      alter table checkpoints force row level security;
      create policy checkpoints_ours on checkpoints using ((select kept_is_ours()));
      select kept_open_to_ours('sealed_events', 'tree_nodes', 'checkpoints');
      grant select, insert on sealed_events, tree_nodes, checkpoints to kept_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table checkpoints, tree_nodes, sealed_events; drop index events_settled');
  }
}
