import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { seedPromises } from '../../../bench/board-seed.js';
import { freshDatabase, type FreshDatabase } from '../../../test/database.js';
import { serviceDataSource, systemActor, UnitOfWork, type Work } from '../../platform/index.js';
import { WholeBoard } from './board-reader.js';
import type { BoardFilter } from './board.dto.js';

describe('with many promises in the house', () => {
  let database: FreshDatabase;
  let dataSource: DataSource;
  beforeAll(async () => {
    database = await freshDatabase();
    const owner = new Client({ connectionString: database.url });
    await owner.connect();
    await seedPromises({ rows: async (sql, values) => (await owner.query(sql, values)).rows }, 0, 20_000);
    await owner.end();
    dataSource = await serviceDataSource(database.url, [], 1).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  /** How PostgreSQL goes about what is asked of the board. */
  const planOf = (filter: Partial<BoardFilter>, ask: (board: WholeBoard) => Promise<unknown>): Promise<string> =>
    new UnitOfWork(dataSource, { ring: () => undefined }).read(systemActor('test'), async (work) => {
      const lines: unknown[] = [];
      const query: Work['query'] = async (sql, parameters) => {
        lines.push(...(await work.query(`explain ${sql}`, parameters)));
        return [];
      };
      await ask(new WholeBoard(Object.assign(Object.create(work) as Work, { query }), filter as BoardFilter, 'UTC'));
      return lines.map((line) => (line as Record<string, string>)['QUERY PLAN']).join('\n');
    });

  describe.each<[string, Partial<BoardFilter>, string]>([
    ['the board', {}, 'commitments_open_of_us'],
    ['a kind', { kind: 'repair' }, 'commitments_open_of_us_and_kind'],
    ['a state', { state: 'at_risk' }, 'commitments_open_of_us_in_state'],
    ['what was broken and never done', { state: 'broken' }, 'commitments_undone_of_us'],
  ])('ours of %s', (_, filter, index) => {
    it.each<[string, (board: WholeBoard) => Promise<unknown>]>([
      ['the first of each party', (board) => board.parties(21, undefined, undefined)],
      ['the cells', (board) => board.cells(['us', 'ptn_00000000-0000-7000-9000-000000000007'], 5)],
      ['a cell, page by page', (board) => board.keys('us', 'late', 51, ['2026-01-01T00:00:00Z', ''])],
    ])('are read in the order of their index: %s', async (_asked, ask) => {
      const plan = await planOf(filter, ask);
      expect(plan).toMatch(new RegExp(`Index Only Scan using ${index} on`));
      expect(plan).not.toMatch(/Filter: .*partner_id IS NULL|Seq Scan on commitments/);
    });
  });
});
