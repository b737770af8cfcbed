#!/usr/bin/env node
// npm run check: everything about the code that a machine can judge without running it. The last line is "N passed, N failed".
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './checkout.mjs';
import { prepare } from './prepare.mjs';

const bin = (name) => path.join('node_modules', name);
// A note of its own per configuration: the build's notes must not learn of a compilation that wrote nothing.
const types = (config) => [
  bin('typescript/bin/tsc'),
  '--noEmit',
  ...['--project', config],
  ...['--incremental', '--tsBuildInfoFile', `.kept-test/${config.replaceAll('/', '-')}.tsbuildinfo`],
];

const CHECKS = {
  'format (npm run format mends it)': [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  lint: [bin('oxlint/bin/oxlint'), '--type-aware'],
  'types of the service': types('tsconfig.json'),
  'types of the tests': types('tsconfig.test.json'),
  'types of the desk': types('web/tsconfig.json'),
  'size of the desk': ['scripts/check-size.mjs'],
  boundaries: ['scripts/check-boundaries.mjs'],
  files: ['scripts/check-files.mjs'],
};

let closing = '0 passed, 1 failed';
process.once('exit', () => console.log(closing));
await prepare({ builds: ['web'] });

const failed = [];
for (const [name, command] of Object.entries(CHECKS)) {
  const began = performance.now();
  console.log(`── ${name}`);
  const { status } = spawnSync(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) failed.push(name);
  console.log(`   ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
closing = `${Object.keys(CHECKS).length - failed.length} passed, ${failed.length} failed`;
process.exitCode = failed.length > 0 ? 1 : 0;
