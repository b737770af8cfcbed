import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An update is written once, and once more for each other language its customers read. */
export class UpdatesInLanguages1795000000029 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table case_updates add column translations jsonb not null default '[]'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table case_updates drop column translations');
  }
}
