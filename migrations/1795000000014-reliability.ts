import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a partner's reliability is told from beside the states of its promises: when it first said that a promise would not be kept as
 * agreed, how much of its open time was left then, and how much of it passed before it answered what it was asked.
 */
export class Reliability1795000000014 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`set local lock_timeout = '5s'`);
    await db.query(`
      alter table commitments
        -- The first such word, also where it was given about a promise that this one took the place of.
        add column warned_at timestamptz,
        add column notice_minutes integer constraint commitments_notice check (notice_minutes >= 0),
        add column reply_minutes integer constraint commitments_reply check (reply_minutes >= 0);
      -- Outcomes by partner and kind: reliability is counted from this index alone.
      create index commitments_outcomes on commitments (partner_id, kind, settled_at) include (state, notice_minutes)
        where partner_id is not null and accepted_at is not null and state in ('kept', 'broken', 'renegotiated');
      create index waits_partner on waits (partner_id, case_id) where partner_id is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index waits_partner, commitments_outcomes;
      alter table commitments drop column warned_at, drop column notice_minutes, drop column reply_minutes;
    `);
  }
}
