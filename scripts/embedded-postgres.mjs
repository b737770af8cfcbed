// A PostgreSQL server of our own for one checkout. Whoever needs it starts or joins it; the last to leave stops it.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { postgresPrograms, serverAccount } from './postgres-binaries.mjs';
import { clusterHome, initialisedCluster, postmasterOf } from './postgres-cluster.mjs';
import { launch, settled, shutDown } from './postgres-server.mjs';
import { withLock } from './process-lock.mjs';
import { identityOf, isAlive } from './processes.mjs';

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
  const alone = (work) =>
    withLock(path.join(folder, 'lock'), work, { onWait }).catch((error) => explain(error, folder));
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

function othersHoldShares(folder) {
  const holders = fs.existsSync(folder) ? fs.readdirSync(folder).map((name) => path.join(folder, name)) : [];
  const dead = holders.filter((file) => !isAlive(fs.readFileSync(file, 'utf8')));
  for (const file of dead) fs.rmSync(file, { force: true });
  return holders.length > dead.length;
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
