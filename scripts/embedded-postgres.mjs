// A PostgreSQL server of our own for one checkout. Whoever needs it starts or joins it; the last to leave stops it.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { answers, freePort } from './ports.mjs';
import { postgresPrograms, serverAccount } from './postgres-binaries.mjs';
import { clusterHome, disownDeadPostmaster, initialisedCluster, postmasterOf, serverEnvironment } from './postgres-cluster.mjs';
import { withLock } from './process-lock.mjs';
import { identityOf, isAlive } from './processes.mjs';

const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 30_000;

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  shared_buffers: '256MB',
  random_page_cost: 1.1,
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A refused duplicate is the service's everyday business; the log is for what the server itself has to say.
  log_min_messages: 'log',
  log_checkpoints: 'off',
};
const EPHEMERAL_SETTINGS = { shared_buffers: '128MB', fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Starts the server whose data lie in `dir`, or joins it when it runs, and makes sure of `database`.
 * `ephemeral` trades durability for speed: tests only. `log` is told each step that takes time.
 *
 * Returns `{ url, pid, attached, stop, revive }`. `stop` gives up our share: the server goes when nobody living holds one.
 * `revive` brings a server that died back to life on the same port; it returns true when there was something to do.
 */
export async function startEmbeddedPostgres({ dir, database = 'kept', ephemeral = false, log = () => {} }) {
  const folder = path.resolve(dir);
  const account = serverAccount();
  const programs = postgresPrograms(account);
  const onWait = (holder) => log(`Waiting for process ${holder}, which is starting or stopping PostgreSQL …`);
  const alone = (work) => withLock(path.join(folder, 'lock'), work, { onWait }).catch((error) => explain(error, folder));
  const share = path.join(folder, 'shares', String(process.pid));

  const start = () =>
    alone(async () => {
      const home = clusterHome(folder, account);
      const password = initialisedCluster(home, { programs, account, ephemeral, log });
      const joined = await settled(home);
      const server = joined ?? (await launch({ home, programs, account, ephemeral, log }));
      const urlOf = (name) => `postgres://postgres:${password}@127.0.0.1:${server.port}/${name}`;
      await ensureDatabase(urlOf('postgres'), database);
      fs.mkdirSync(path.dirname(share), { recursive: true });
      fs.writeFileSync(share, identityOf(process.pid));
      return { home, url: urlOf(database), pid: server.pid, attached: joined !== undefined };
    });

  const { home, url, pid, attached } = await start();
  const stop = () =>
    alone(async () => {
      fs.rmSync(share, { force: true });
      if (!othersHoldShares(path.dirname(share))) await shutDown(home, programs);
    });
  const revive = async () => {
    if (postmasterOf(home)) return false;
    log('PostgreSQL is gone; starting it again …');
    const again = await start();
    if (again.url !== url) throw new Error(`PostgreSQL came back under another address: its port was taken meanwhile.`);
    return true;
  };
  return { url, pid, attached, stop, revive };
}

function explain(error, folder) {
  if (error.code !== 'EACCES') throw error;
  throw new Error(
    `${folder} belongs to another account (was Kept started as root here before?): start it as that account, or hand the folder over with chown.`,
    { cause: error },
  );
}

/** The running server once it is ready; undefined when there is none or it was just going. */
async function settled(home) {
  for (const end = performance.now() + START_LIMIT_MS; performance.now() < end; await sleep(50)) {
    const server = postmasterOf(home);
    if (!server || (server.status === 'ready' && (await answers(server.port)))) return server;
  }
  throw new Error(`PostgreSQL in ${home} is neither ready nor gone; see ${path.join(home, 'server.log')}.`);
}

async function launch({ home, programs, account, ephemeral, log }) {
  const port = await freePort(readPort(home));
  log(`Starting PostgreSQL ${programs.major} on port ${port} …`);
  disownDeadPostmaster(home);
  // PostgreSQL refuses a folder that others may enter, as a copy or a sweeping chmod leaves it.
  fs.chmodSync(path.join(home, 'data'), 0o700);
  const settings = { ...SETTINGS, ...(ephemeral ? EPHEMERAL_SETTINGS : {}), port };
  const logFile = fs.openSync(path.join(home, 'server.log'), 'w');
  // Detached: Ctrl-C goes to the whole group, and the service must be able to finish its work before its database leaves.
  const server = spawn(
    programs.postgres,
    ['-D', path.join(home, 'data'), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...account, cwd: home, env: serverEnvironment(), stdio: ['ignore', logFile, logFile], detached: true, windowsHide: true },
  );
  server.unref();
  fs.closeSync(logFile);
  let failed;
  server.once('error', (error) => (failed = error.message));
  server.once('exit', (code, signal) => (failed = `it ended with ${signal ?? code}`));
  for (const end = performance.now() + START_LIMIT_MS; performance.now() < end && !failed; await sleep(20)) {
    const running = postmasterOf(home);
    if (running?.pid === server.pid && running.status === 'ready' && (await answers(port))) {
      fs.writeFileSync(path.join(home, 'port'), String(port));
      return running;
    }
  }
  server.kill('SIGINT');
  throw new Error(`PostgreSQL did not start: ${failed ?? 'no answer'}.\n${fs.readFileSync(path.join(home, 'server.log'), 'utf8').slice(-4000)}`);
}

/** Fast shutdown: sessions are ended, everything written is kept. */
async function shutDown(home, programs) {
  const server = postmasterOf(home);
  if (!server) return;
  // Windows knows no signals: there a kill is a crash.
  if (process.platform === 'win32') spawnSync(programs.pgCtl, ['stop', '-m', 'fast', '-D', path.join(home, 'data')]);
  else process.kill(server.pid, 'SIGINT');
  for (const end = performance.now() + STOP_LIMIT_MS; performance.now() < end; await sleep(20)) {
    if (postmasterOf(home)?.pid !== server.pid) return;
  }
  process.kill(server.pid, 'SIGQUIT');
}

function othersHoldShares(folder) {
  const holders = fs.existsSync(folder) ? fs.readdirSync(folder).map((name) => path.join(folder, name)) : [];
  const dead = holders.filter((file) => !isAlive(fs.readFileSync(file, 'utf8')));
  for (const file of dead) fs.rmSync(file, { force: true });
  return holders.length > dead.length;
}

function readPort(home) {
  const file = path.join(home, 'port');
  return fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0;
}

async function ensureDatabase(url, name) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

// By itself: hold a share until told to stop. `node scripts/embedded-postgres.mjs [folder] [--ephemeral] [--once]`
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  const dir = words.find((word) => !word.startsWith('--')) ?? '.kept/postgres';
  const began = performance.now();
  const server = await startEmbeddedPostgres({ dir, ephemeral: words.includes('--ephemeral'), log: console.error });
  const waiting = setInterval(() => {}, 60_000);
  const leave = async () => {
    clearInterval(waiting);
    await server.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, leave);
  const { url, pid, attached } = server;
  console.log(JSON.stringify({ url, pid, attached, ms: Math.round(performance.now() - began) }));
  if (words.includes('--once')) await leave();
}
