import type { MigrationInterface, QueryRunner } from 'typeorm';

const OPEN = `state in ('proposed', 'countered', 'accepted', 'active', 'at_risk', 'reported', 'disputed')`;
const UNDONE = `state = 'broken' and not done_late and not case_closed`;

/**
 * Our own promises get indexes of their own: "without a partner" is no value to PostgreSQL, so that it sorts the whole stretch of an index that begins
 * with the partner, or reads everybody's. What begins with the partner holds partners' promises only now.
 */
export class OursInOrder1795000000035 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      create index commitments_open_of_us on commitments (due_at, id) where partner_id is null and ${OPEN};
      create index commitments_open_of_us_and_kind on commitments (kind, due_at, id) where partner_id is null and ${OPEN};
      create index commitments_open_of_us_in_state on commitments (state, due_at, id) where partner_id is null and ${OPEN};
      create index commitments_undone_of_us on commitments (due_at, id) where partner_id is null and ${UNDONE};
      create index commitments_open_of_partner on commitments (partner_id, due_at, id) where partner_id is not null and ${OPEN};
      create index commitments_undone_of_partner on commitments (partner_id, due_at, id) where partner_id is not null and ${UNDONE};
      drop index commitments_open_of_party, commitments_broken_undone;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create index commitments_open_of_party on commitments (partner_id, due_at, id) where ${OPEN};
      create index commitments_broken_undone on commitments (partner_id, due_at, id) where ${UNDONE};
      drop index commitments_undone_of_partner, commitments_open_of_partner, commitments_undone_of_us, commitments_open_of_us_in_state,
        commitments_open_of_us_and_kind, commitments_open_of_us;
    `);
  }
}
