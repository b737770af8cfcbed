#!/usr/bin/env node
// npm run check: everything about the code that a machine can judge without running it. The last line is "N passed, N failed".
import { spawn } from 'node:child_process';
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
const waiting = Object.entries(CHECKS);
await Promise.all([lane(), lane()]);
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
closing = `${Object.keys(CHECKS).length - failed.length} passed, ${failed.length} failed`;
process.exitCode = failed.length > 0 ? 1 : 0;

/** One check after the other; each says all it has to say when it is over, so that two at a time can be read. */
async function lane() {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const [name, command] = check;
    const began = performance.now();
    const { code, said } = await run(command);
    if (code !== 0) failed.push(name);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`── ${name}\n${said}   ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  }
}

function run(command) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (data) => (said += data));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });
}
