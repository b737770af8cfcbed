import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What customers told us about a moment: stored as they said it. */
export class Feedback1795000000006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table feedback (
        id text primary key,
        customer_id text not null references customers (id),
        order_id text references orders (id),
        case_id text references cases (id),
        source text not null,
        score smallint,
        title text,
        body text,
        asked_at timestamptz,
        answered_at timestamptz not null,
        external_ref text constraint feedback_external_ref unique,
        created_at timestamptz not null default now()
      );
      create index feedback_customer on feedback (customer_id, answered_at desc);
      create index feedback_order on feedback (order_id) where order_id is not null;
      create index feedback_answered on feedback (answered_at desc, id desc);

      alter table feedback enable row level security;
      alter table feedback force row level security;
      create policy feedback_ours on feedback using ((select kept_is_ours()));
      select kept_open_to_ours('feedback');
      grant select, insert, update on feedback to kept_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table feedback');
  }
}
