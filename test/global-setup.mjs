// Before all test files: a server (npm test has started one; plain `npx jest` has not) and this run's template database.
import path from 'node:path';
import { makeTemplate } from './template-database.mjs';

export default async function () {
  if (!process.env.TEST_POSTGRES_URL) {
    const { startEmbeddedPostgres } = await import('../scripts/embedded-postgres.mjs');
    const dir = path.resolve(import.meta.dirname, '../.kept-test/postgres');
    globalThis.ownServer = await startEmbeddedPostgres({ dir, database: 'postgres', ephemeral: true });
    process.env.TEST_POSTGRES_URL = globalThis.ownServer.url;
  }
  process.env.TEST_RUN = String(process.pid);
  process.env.TEST_TEMPLATE = await makeTemplate(process.env.TEST_POSTGRES_URL, process.pid);
}
