import { removeDatabases } from './template-database.mjs';

export default async function () {
  await removeDatabases(process.env.TEST_POSTGRES_URL, process.pid);
  await globalThis.ownServer?.stop();
}
