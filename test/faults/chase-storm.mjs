// Ten thousand chases are overdue, three workers are killed nine times in all, and the queue is wiped meanwhile. Afterwards every step must have
// happened exactly once, none before its time, all within 15 s of the last blow.
//   node test/faults/chase-storm.mjs [--store postgres|redis] [--chases 10000] [--kills 9] [--workers 3]
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import Redis from 'ioredis';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../scripts/embedded-postgres.mjs';
import { prepare } from '../../scripts/prepare.mjs';
import { startPrivateRedis } from '../../scripts/private-redis.mjs';
import { overdueChases, verdict } from './chase-storm.sql.mjs';

const { values: asked } = parseArgs({
  options: {
    store: { type: 'string', default: 'postgres' },
    chases: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '9' },
    workers: { type: 'string', default: '3' },
  },
});
const RECOVERY_MS = 15_000;
const chases = Number(asked.chases);

await prepare({ builds: ['service'] });
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kept-storm-'));
fs.chmodSync(folder, 0o755);
const postgres = await startEmbeddedPostgres({ dir: path.join(folder, 'postgres'), ephemeral: true });
const redis = asked.store === 'redis' ? await startPrivateRedis(redisProgram()) : undefined;
const db = new pg.Client({ connectionString: postgres.url });
await db.connect();
const workers = new Set();

try {
  const { migrate } = await import('../../dist/src/platform/index.js');
  await migrate(postgres.url);
  const steps = await overdueChases(db, chases);
  console.log(
    `${chases} chases with ${steps} steps overdue; store ${asked.store}; ${asked.workers} workers, ${asked.kills} kills, one wiped queue`,
  );
  for (let i = 0; i < Number(asked.workers); i++) startWorker();
  const killed = await storm(Number(asked.kills));
  const recovered = performance.now();
  const took = await untilDone(steps, recovered);
  await sleep(3_000);
  const found = await verdict(db);
  console.log({ ...found, killed, secondsAfterLastBlow: Math.round(took / 100) / 10 });
  const holds =
    found.steps === steps &&
    found.distinct === steps &&
    found.events === steps &&
    found.early === 0 &&
    took <= RECOVERY_MS;
  console.log(
    holds
      ? 'Holds: each step once, none early, all in time.'
      : `DOES NOT HOLD: expected ${steps} steps within ${RECOVERY_MS / 1000} s.`,
  );
  process.exitCode = holds ? 0 : 1;
} finally {
  for (const worker of workers) worker.kill('SIGKILL');
  await db.end();
  await redis?.stop();
  await postgres.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}

function startWorker() {
  const worker = spawn(process.execPath, ['dist/src/main.js'], {
    env: {
      ...process.env,
      DATABASE_URL: postgres.url,
      ...(redis ? { REDIS_URL: redis.url } : {}),
      KEPT_ROLE: 'worker',
      KEPT_DATA: folder,
      KEPT_SECRET: 'a secret only this storm has to know',
      PORT: '0',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  workers.add(worker);
  worker.once('exit', () => workers.delete(worker));
}

/** Kills workers while they work, each replaced at once; half-way the queue loses everything it holds. */
async function storm(kills) {
  await untilSteps(1);
  for (let i = 0; i < kills; i++) {
    await sleep(200 + Math.random() * 400);
    [...workers][Math.floor(Math.random() * workers.size)]?.kill('SIGKILL');
    startWorker();
    if (i === Math.floor(kills / 2)) await wipeQueue();
  }
  return kills;
}

async function wipeQueue() {
  if (!redis) {
    const { rows } = await db.query(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'bullmq' and tablename like 'job%'`,
    );
    await db.query(`truncate ${rows.map((row) => row.name).join(', ')} cascade`);
    return;
  }
  const client = new Redis(redis.url);
  await client.flushall();
  await client.quit();
}

async function untilSteps(count) {
  for (;;) {
    const { rows } = await db.query('select count(*)::int as steps from chase_steps');
    if (rows[0].steps >= count) return;
    await sleep(50);
  }
}

/** Milliseconds until all steps are taken; gives up well after the promise is broken. */
async function untilDone(steps, since) {
  const limit = since + 4 * RECOVERY_MS;
  await Promise.race([untilSteps(steps), sleep(limit - performance.now(), undefined, { ref: false })]);
  return performance.now() - since;
}

function redisProgram() {
  const found = spawnSync('which', ['redis-server'], { encoding: 'utf8' }).stdout.trim();
  if (!found) throw new Error('There is no redis-server on this machine: install it, or run with --store postgres.');
  return found;
}
