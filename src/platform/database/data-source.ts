import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations/index.js';

/**
 * Settings every connection of the service starts with. The role does not own the tables, so row-level security binds it; times out
 * rather than waits: a statement 15 s, a lock 5 s, a transaction left open 30 s.
 */
const SERVICE = [
  'role=kept_app',
  'statement_timeout=15000',
  'lock_timeout=5000',
  'idle_in_transaction_session_timeout=30000',
  'timezone=UTC',
  // It pays for queries that take seconds; ours take milliseconds.
  'jit=off',
  // One wrong letter in a word of six still finds it.
  'pg_trgm.word_similarity_threshold=0.4',
]
  .map((setting) => `-c ${setting}`)
  .join(' ');

/** The service's own connections: pool of `poolSize`, under the role `kept_app`. */
export function serviceDataSource(url: string, entities: Function[], poolSize = 10): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    synchronize: false,
    poolSize,
    extra: {
      options: SERVICE,
      connectionTimeoutMillis: 2_000,
      query_timeout: 20_000,
      keepAlive: true,
      application_name: 'kept',
    },
  });
}

/** The owner's connection: migrations only. */
export function ownerDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    synchronize: false,
    migrations,
    migrationsTableName: 'migrations',
    poolSize: 3,
  });
}
