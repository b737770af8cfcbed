#!/usr/bin/env node
// npm test [-- jest's words]: real PostgreSQL, real Redis, real browser. The last line is "N passed, N failed[, N skipped]".
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';
import { ROOT } from './checkout.mjs';
import { prepare } from './prepare.mjs';
import { startPrivateRedis } from './private-redis.mjs';
import { findTools } from './test-tools.mjs';

const HOME = path.join(ROOT, '.kept-test');
const results = path.join(HOME, `results-${process.pid}.json`);
const demanding = process.env.CI === 'true';
const HEARD_AGAIN = 8;

let closing = '0 passed, 1 failed';
process.once('exit', () => console.log(closing));

await prepare({ builds: ['tests', 'web'] });
const tools = findTools(console.error);
for (const { names, skips, hint } of tools.missing) {
  console.error(
    `There is no ${names[0]} here: ${skips} are skipped${demanding ? ', which counts as a failure on CI' : ''}. Get it: ${hint}.`,
  );
}
const database = await startEmbeddedPostgres({
  dir: path.join(HOME, 'postgres'),
  database: 'postgres',
  ephemeral: true,
  log: console.error,
});
const redis = tools.redis ? await startPrivateRedis(tools.redis) : undefined;

const env = {
  ...process.env,
  TEST_POSTGRES_URL: database.url,
  ...(redis ? { TEST_REDIS_URL: redis.url } : {}),
  ...(tools.chromium ? { KEPT_CHROMIUM: tools.chromium } : {}),
};
let jest;
// In a terminal jest hears Ctrl-C too; we stay to clean up after it.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => jest.kill('SIGTERM'));

const files = await run(process.argv.slice(2));
const failing = [...files].filter(([, { failed }]) => failed > 0).map(([file]) => file);
// On CI a few files that failed are heard once more, by themselves: the machine may have been too busy for them. They are named.
if (demanding && failing.length > 0 && failing.length <= HEARD_AGAIN) {
  for (const [file, again] of await run(['--runInBand', '--runTestsByPath', ...failing])) {
    if (again.failed === 0) console.error(`Unsteady: ${path.relative(ROOT, file)} failed, and passed by itself.`);
    files.set(file, again);
  }
}
await Promise.all([redis?.stop(), database.stop()]);

const sum = (what) => [...files.values()].reduce((total, counts) => total + counts[what], 0);
const failed = sum('failed') + (demanding ? tools.missing.length : 0);
closing = `${sum('passed')} passed, ${failed} failed${sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''}`;
process.exit(failed > 0 || sum('passed') === 0 ? 1 : 0);

/** What became of each test file, by its path. A file that did not load, and a run that left no results, count as one failure. */
async function run(words) {
  jest = spawn(
    process.execPath,
    ['--enable-source-maps', 'node_modules/jest/bin/jest.js', '--json', '--outputFile', results, ...words],
    { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env },
  );
  await once(jest, 'exit');
  if (!fs.existsSync(results)) return new Map([['', { passed: 0, failed: 1, skipped: 0 }]]);
  const { testResults } = JSON.parse(fs.readFileSync(results, 'utf8'));
  fs.rmSync(results);
  return new Map(testResults.map((file) => [file.name, countsOf(file)]));
}

function countsOf({ status, assertionResults }) {
  const count = (...kinds) => assertionResults.filter((one) => kinds.includes(one.status)).length;
  const failed = count('failed');
  return {
    passed: count('passed'),
    failed: status === 'failed' && failed === 0 ? 1 : failed,
    skipped: count('pending', 'todo'),
  };
}
