import type { DataSource } from 'typeorm';
import { serviceDataSource, systemActor, UnitOfWork } from '../src/platform/index.js';
import { freshDatabase, type FreshDatabase } from './database.js';

describe('a search by our staff', () => {
  let database: FreshDatabase;
  let dataSource: DataSource;
  beforeAll(async () => {
    database = await freshDatabase();
    dataSource = await serviceDataSource(database.url, [], 1).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  // Behind a condition of row-level security these operators may use no index at all, however large the table.
  it.each([
    ['entries_words', `select from entries where words @@ to_tsquery('simple', 'door:*')`],
    ['cases_subject_words', `select from cases where kept_fold('dor') <% subject_words`],
    [
      'cases_subject_tokens',
      `select from cases where to_tsvector('simple', subject_words) @@ to_tsquery('simple', 'door:*')`,
    ],
    [
      'customers_tokens',
      `select from customers where to_tsvector('simple', translate(words, '@._+-', '     ')) @@ to_tsquery('simple', 'ada:*')`,
    ],
    ['customers_words', `select from customers where kept_fold('ada') <% words`],
  ])('reads the index %s, not the whole table', async (index, sql) => {
    const plan = await new UnitOfWork(dataSource, { ring: () => undefined }).read(systemActor('test'), async (work) => {
      await work.query('set local enable_seqscan = off');
      return work.query(`explain ${sql}`);
    });
    expect(JSON.stringify(plan)).toContain(`Bitmap Index Scan on ${index}`);
  });
});
