import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Words of subjects and of customers are found as words, before anything is guessed: likeness by trigrams looks at the more rows the more there are,
 * and is asked only where no word is found.
 */
export class WordsFirst1795000000032 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index cases_subject_tokens on cases using gin (to_tsvector('simple', subject_words)) with (fastupdate = off);
      create index customers_tokens on customers using gin (to_tsvector('simple', translate(words, '@._+-', '     '))) with (fastupdate = off);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index customers_tokens, cases_subject_tokens');
  }
}
