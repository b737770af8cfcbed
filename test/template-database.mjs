// One migrated database per test run, which every test file clones (test/database.ts).
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';

const MIGRATE = path.resolve(import.meta.dirname, '../dist-test/src/platform/database/migrate.js');

/** Makes the template of run `run` on the server at `serverUrl`; returns its name. */
export async function makeTemplate(serverUrl, run) {
  const name = `kept_template_${run}`;
  await onServer(serverUrl, async (server) => {
    for (const left of await databases(server)) if (!isRunning(left.run)) await drop(server, left.name);
    await server.query(`create database ${name}`);
  });
  const { migrate } = await import(pathToFileURL(MIGRATE).href);
  await migrate(databaseUrl(serverUrl, name));
  // Cloning waits for whoever is connected to the original: let nobody in.
  await onServer(serverUrl, (server) => server.query(`alter database ${name} with allow_connections false`));
  return name;
}

/** Removes the template of `run` and whatever clones its tests left behind. */
export async function removeDatabases(serverUrl, run) {
  await onServer(serverUrl, async (server) => {
    for (const database of await databases(server)) if (database.run === run) await drop(server, database.name);
  });
}

async function databases(server) {
  const { rows } = await server.query(
    `select datname as name from pg_database where datname ~ '^kept_(template|test)_[0-9]+'`,
  );
  return rows.map(({ name }) => ({ name, run: Number(/\d+/.exec(name)[0]) }));
}

const drop = (server, name) => server.query(`drop database if exists ${name} with (force)`);

/** Runs are named by the process that makes them. */
function isRunning(run) {
  try {
    return process.kill(run, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function databaseUrl(serverUrl, name) {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function onServer(serverUrl, work) {
  const server = new pg.Client({ connectionString: databaseUrl(serverUrl, 'postgres') });
  await server.connect();
  try {
    return await work(server);
  } finally {
    await server.end();
  }
}
