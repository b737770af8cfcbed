import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../../test/database.js';
import { inOwnDatabase } from './own-database.js';

describe('a database of a replay’s own', () => {
  let desk: FreshDatabase;
  beforeAll(async () => (desk = await freshDatabase()));
  afterAll(() => desk.drop());

  const query = async (url: string, sql: string): Promise<any[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  };

  it('is empty, another than the desk’s, and gone afterwards, also when something went wrong', async () => {
    let name = '';
    const use = async (url: string): Promise<never> => {
      name = new URL(url).pathname.slice(1);
      expect(await query(url, `select from pg_tables where schemaname = 'public'`)).toEqual([]);
      throw new Error('Something went wrong');
    };
    await expect(inOwnDatabase(desk.url, use)).rejects.toThrow('Something went wrong');
    expect(name).not.toBe(new URL(desk.url).pathname.slice(1));
    expect(await query(desk.url, `select from pg_database where datname = '${name}'`)).toEqual([]);
  });

  it('is refused in one line to a user who may not make any', async () => {
    const role = `kept_poor_${process.pid}`;
    await query(desk.url, `create role ${role} login password 'poor'`);
    const url = new URL(desk.url);
    url.username = role;
    url.password = 'poor';
    try {
      await expect(inOwnDatabase(url.href, async () => 'never')).rejects.toThrow(
        /^A replay needs a database of its own beside the desk's, and could not make one: permission denied/,
      );
    } finally {
      await query(desk.url, `drop role ${role}`);
    }
  });
});
