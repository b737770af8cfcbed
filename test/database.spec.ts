import pg from 'pg';
import { freshDatabase } from './database.js';

describe('a fresh database', () => {
  it('is migrated, empty, its own, and gone after drop', async () => {
    const [first, second] = await Promise.all([freshDatabase(), freshDatabase()]);
    expect(first.url).not.toBe(second.url);
    const client = new pg.Client({ connectionString: first.url });
    await client.connect();
    const { rows } = await client.query('select count(*)::int as ran from migrations');
    expect(rows[0].ran).toBeGreaterThan(0);
    await client.end();

    await Promise.all([first.drop(), second.drop()]);
    await expect(new pg.Client({ connectionString: first.url }).connect()).rejects.toThrow('does not exist');
  });
});
