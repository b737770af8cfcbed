#!/usr/bin/env node
// npm run bench [-- --quick] [--json]: throughput beside a bare server and pgbench, and how late the chase is; with --board [--promises 10000,1000000]
// how fast the promise board answers instead, with --exceptions [--count 10000,100000] the ledger of exceptions, with --decisions how
// fast policies decide, with --sealing what sealing costs, with --web [--followers 200] how fast the desk is in a browser. Brings its own database.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './checkout.mjs';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';
import { prepare } from './prepare.mjs';
import { startPrivateRedis } from './private-redis.mjs';
import { NODE_ARGUMENTS } from './settings.mjs';
import { findTools } from './test-tools.mjs';

const inBrowser = process.argv.includes('--web');
await prepare({ builds: inBrowser ? ['service', 'web'] : ['service'] });
const database = await startEmbeddedPostgres({
  dir: path.join(ROOT, '.kept/bench/postgres'),
  database: 'postgres',
  log: console.error,
});
const redisProgram = find('redis-server');
const redis = redisProgram ? await startPrivateRedis(redisProgram) : undefined;

const bench = spawn(
  process.execPath,
  [...NODE_ARGUMENTS, path.join(ROOT, 'dist/bench/main.js'), ...process.argv.slice(2)],
  {
    cwd: ROOT,
    env: {
      ...process.env,
      UV_THREADPOOL_SIZE: '8',
      KEPT_DATA: path.join(ROOT, '.kept/bench'),
      KEPT_BENCH_SERVER: database.url,
      KEPT_BENCH_POSTMASTER: String(database.pid),
      KEPT_BENCH_PGBENCH: find('pgbench') ?? '',
      KEPT_BENCH_REDIS: redis?.url ?? '',
      KEPT_BENCH_CHROMIUM: inBrowser ? (findTools(console.error).chromium ?? '') : '',
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  },
);
process.on('SIGINT', () => {});
process.on('SIGTERM', () => bench.kill('SIGTERM'));
bench.once('exit', async (code) => {
  await Promise.all([redis?.stop(), database.stop()]);
  process.exit(code ?? 1);
});

function find(program) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, program)).find((file) => fs.existsSync(file));
}
