import { prepareQueueTables } from '../jobs/queue-tables.js';
import { ownerDataSource } from './data-source.js';

/** Serialises processes that start at the same time; any constant does, as long as it stays. */
const MIGRATION_LOCK = 0x6b657074;

/** Brings the database at `url` to this build's schema; safe to call from several processes at once. Returns the names of what ran. */
export async function migrate(url: string): Promise<string[]> {
  const owner = await ownerDataSource(url).initialize();
  const session = owner.createQueryRunner();
  try {
    await session.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await owner.runMigrations({ transaction: 'each' });
    await prepareQueueTables(url);
    return ran.map((migration) => migration.name);
  } finally {
    await session.release();
    await owner.destroy();
  }
}
