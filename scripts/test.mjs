#!/usr/bin/env node
// npm test [-- jest's words]: real PostgreSQL, real Redis, real browser. The last line is "N passed, N failed[, N skipped]".
import { spawn } from 'node:child_process';
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

const jest = spawn(
  process.execPath,
  [
    '--enable-source-maps',
    'node_modules/jest/bin/jest.js',
    '--json',
    '--outputFile',
    results,
    ...process.argv.slice(2),
  ],
  {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      TEST_POSTGRES_URL: database.url,
      ...(redis ? { TEST_REDIS_URL: redis.url } : {}),
      ...(tools.chromium ? { KEPT_CHROMIUM: tools.chromium } : {}),
    },
  },
);
// In a terminal jest hears Ctrl-C too; we stay to clean up after it.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => jest.kill('SIGTERM'));

jest.once('exit', async () => {
  await Promise.all([redis?.stop(), database.stop()]);
  const { passed, failed, skipped } = tally();
  closing = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
});

/** From jest's own results; none at all, a test file that did not load and, on CI, a missing tool each count as one failure. */
function tally() {
  const demanded = demanding ? tools.missing.length : 0;
  if (!fs.existsSync(results)) return { passed: 0, failed: 1 + demanded, skipped: 0 };
  const run = JSON.parse(fs.readFileSync(results, 'utf8'));
  fs.rmSync(results);
  return {
    passed: run.numPassedTests,
    failed: run.numFailedTests + run.numRuntimeErrorTestSuites + demanded,
    skipped: run.numPendingTests + run.numTodoTests,
  };
}
