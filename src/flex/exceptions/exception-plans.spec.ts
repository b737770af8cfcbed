import type pg from 'pg';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { freshDatabase, type FreshDatabase } from '../../../test/database.js';
import { seedExceptions } from '../../../bench/exceptions-seed.js';
import { serviceDataSource, systemActor, UnitOfWork } from '../../platform/index.js';
import type { ListExceptionsDto } from './exception-filter.dto.js';
import { exceptionList } from './exceptions.queries.js';

describe('with many exceptions in the house', () => {
  let database: FreshDatabase;
  let dataSource: DataSource;
  let owner: pg.Client;
  beforeAll(async () => {
    database = await freshDatabase();
    owner = new Client({ connectionString: database.url });
    await owner.connect();
    await seedExceptions((sql, values) => owner.query(sql, values), 0, 20_000);
    dataSource = await serviceDataSource(database.url, [], 1).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await owner.end();
    await database.drop();
  });

  const id = (prefix: string, n: number): string => `${prefix}_00000000-0000-7000-9000-${String(n).padStart(12, '0')}`;
  const FILTERS: Partial<ListExceptionsDto>[] = [
    ...[
      {},
      { policy: id('pol', 1) },
      { row: 'R3' },
      { row: 'none' },
      { remedy: 'repair' as const },
      { authority: 'approval' as const },
    ],
    ...[
      { requester: id('per', 3) },
      { approver: id('per', 1) },
      { team: 'team 4' },
      { team: 'none' },
      { partner: id('ptn', 5) },
    ],
    ...[
      { partyAtFault: 'partner' },
      { reason: 'hardship' as const },
      { from: '2026-01-01T00:00:00Z' },
      { min: 49_000 },
      { currency: 'GBP' },
    ],
    ...[{ customer: id('cus', 7) }, { case: id('cs', 9) }, { q: 'deskword77' }, { pulse: '1' }, { repeated: true }],
    ...[{ policy: id('pol', 2), team: 'team 1', min: 100, max: 40_000, currency: 'EUR' }],
  ];
  const sorts = ['granted', 'amount'] as const;

  it.each(FILTERS.flatMap((filter) => sorts.map((sort) => [JSON.stringify(filter), sort, filter] as const)))(
    'the first page of %s by %s never reads the whole table',
    async (_, sort, filter) => {
      const parameters: unknown[] = [];
      const asked = { limit: 50, sort, ...filter } as ListExceptionsDto;
      const sql = exceptionList(asked, (value) => `$${parameters.push(value)}`);
      const plan = await new UnitOfWork(dataSource, { ring: () => undefined }).read(systemActor('test'), (work) =>
        work.query<Record<string, string>>(`explain ${sql}`, parameters),
      );
      const text = plan.map((line) => line['QUERY PLAN']).join('\n');
      expect(text).not.toMatch(/Seq Scan on exceptions/);
    },
  );
});
