import type { DataSource } from 'typeorm';
import { freshDatabase, type FreshDatabase } from '../../../test/database.js';
import { systemActor } from './actor.js';
import { serviceDataSource } from './data-source.js';
import { UnitOfWork } from './unit-of-work.js';
import type { Work } from './work.js';

describe('a part of a work', () => {
  let database: FreshDatabase;
  let dataSource: DataSource;
  let uow: UnitOfWork;
  beforeAll(async () => {
    database = await freshDatabase();
    dataSource = await serviceDataSource(database.url, [], 2).initialize();
    uow = new UnitOfWork(dataSource, { ring: () => undefined });
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const write = async (work: Work, name: string): Promise<string> => {
    await work.query(`insert into settings (name, value) values ($1, '1')`, [name]);
    work.record({ type: 'setting.written', subjectId: name });
    return name;
  };
  const fails = async (work: Work, name: string): Promise<never> => {
    await write(work, name);
    throw new Error(`not ${name}`);
  };
  const kept = (begins: string): Promise<string[][]> =>
    uow.read(systemActor('test'), async (work) => {
      const settings = await work.query<{ name: string }>(
        'select name from settings where name like $1 order by name',
        [`${begins}%`],
      );
      const events = await work.query<{ name: string }>(
        'select subject_id as name from events where subject_id like $1 order by 1',
        [`${begins}%`],
      );
      return [settings, events].map((rows) => rows.map(({ name }) => name));
    });

  it('that fails takes back what it changed and announced, and the rest goes on', async () => {
    await uow.run(systemActor('test'), async (work) => {
      await write(work, 'apart 1');
      await expect(work.apart(() => fails(work, 'apart 2'))).rejects.toThrow('not apart 2');
      expect(await work.apart(() => write(work, 'apart 3'))).toBe('apart 3');
      // Also after the database itself refused something.
      await expect(work.apart(() => work.query('select 1 / 0'))).rejects.toThrow('division by zero');
      await write(work, 'apart 4');
    });
    expect(await kept('apart')).toEqual([
      ['apart 1', 'apart 3', 'apart 4'],
      ['apart 1', 'apart 3', 'apart 4'],
    ]);
  });

  it('within a part fails alone', async () => {
    await uow.run(systemActor('test'), (work) =>
      work.apart(async () => {
        await write(work, 'nested 1');
        await work.apart(() => fails(work, 'nested 2')).catch(() => undefined);
        await write(work, 'nested 3');
      }),
    );
    expect(await kept('nested')).toEqual([
      ['nested 1', 'nested 3'],
      ['nested 1', 'nested 3'],
    ]);
  });

  it('that is rehearsed leaves nothing, whether it fails or not', async () => {
    await uow.run(systemActor('test'), async (work) => {
      expect(await work.rehearse(() => write(work, 'rehearsed 1'))).toBe('rehearsed 1');
      await expect(work.rehearse(() => fails(work, 'rehearsed 2'))).rejects.toThrow('not rehearsed 2');
      await write(work, 'rehearsed 3');
    });
    expect(await kept('rehearsed')).toEqual([['rehearsed 3'], ['rehearsed 3']]);
  });
});
