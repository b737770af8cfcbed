import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose rows are shown to whoever sees their promise. */
const WITH_THEIR_COMMITMENT = [
  ...['commitment_terms', 'commitment_acceptances', 'commitment_evidence', 'commitment_assessments'],
  ...['commitment_backings', 'chases', 'chase_steps'],
];

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
    // The same walls as before, asked of the one promise and its case: what a partner answers need not be looked for among all others.
    for (const table of WITH_THEIR_COMMITMENT)
      await db.query(`alter policy ${table}_with_their_commitment on ${table}
        using ((select kept_is_ours()) or exists (select from commitments c where c.id = commitment_id))`);
    await db.query(`alter policy commitments_visible on commitments using ((select kept_is_ours())
      or partner_id = (select kept_partner())
        and (case_id is null or exists (select from participations p where p.case_id = commitments.case_id))
      or case_id = (select kept_case()) and promisee = 'customer')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter policy commitments_visible on commitments using ((select kept_is_ours())
      or partner_id = (select kept_partner()) and (case_id is null or case_id in (select case_id from participations))
      or case_id = (select kept_case()) and promisee = 'customer')`);
    for (const table of WITH_THEIR_COMMITMENT)
      await db.query(`alter policy ${table}_with_their_commitment on ${table}
        using ((select kept_is_ours()) or commitment_id in (select id from commitments))`);
    await db.query(`
      drop index waits_partner, commitments_outcomes;
      alter table commitments drop column warned_at, drop column notice_minutes, drop column reply_minutes;
    `);
  }
}
