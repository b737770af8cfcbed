// What the launch scripts themselves need to know before the service runs; the service reads the rest (see .env.example).
import fs from 'node:fs';
import path from 'node:path';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';
import { ROOT } from './checkout.mjs';

/** Takes over `.env` beside package.json, if there is one; what the environment already says stands. */
export function loadDotEnv() {
  const file = path.join(ROOT, '.env');
  if (fs.existsSync(file)) process.loadEnvFile(file);
}

/** The setting NAME, or the content of the file that NAME_FILE names. */
function setting(name) {
  const file = process.env[`${name}_FILE`];
  return process.env[name] || (file ? fs.readFileSync(file, 'utf8').trim() : undefined);
}

/** Where the service keeps its secret, its files and, without DATABASE_URL, its database. */
function dataFolder() {
  return path.resolve(ROOT, setting('KEPT_DATA') ?? '.kept');
}

/**
 * The environment a process of the service runs in, and its database: `{ environment, database }`. `database` is our own server, or
 * undefined when DATABASE_URL names another or none is wanted.
 */
export async function serviceEnvironment({ needsDatabase = true, log = console.error } = {}) {
  const data = dataFolder();
  const own = needsDatabase && !setting('DATABASE_URL');
  const database = own ? await startEmbeddedPostgres({ dir: path.join(data, 'postgres'), log }) : undefined;
  const environment = {
    // Password hashing runs in this pool, and must not queue behind file reads.
    UV_THREADPOOL_SIZE: '8',
    ...process.env,
    KEPT_DATA: data,
    ...(database ? { DATABASE_URL: database.url } : {}),
  };
  // Said once is enough: the service refuses a setting that comes both ways.
  delete environment.KEPT_DATA_FILE;
  return { environment, database };
}

/** Arguments for Node before the program: source lines in stack traces, and nobody left behind when we are killed. */
export const NODE_ARGUMENTS = [
  '--enable-source-maps',
  '--import',
  new URL('leave-with-parent.mjs', import.meta.url).href,
];
