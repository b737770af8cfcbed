// What is compiled before it runs, and whether that is up to date.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { at, CannotPrepare, filesIn, hashOf, read, ROOT } from './checkout.mjs';

const NEST = 'node_modules/@nestjs/cli/bin/nest.js';
const BUNDLE = 'scripts/bundle.mjs';

/**
 * From which files, into which folder, by which command. The lock file counts: it names the compilers.
 * `needs`: without this file there is nothing to build. `mirrors`: each output file lies where its source lies. `bundles`: what runs is then joined.
 */
export const BUILDS = {
  service: {
    inputs: ['src', 'migrations', 'bench', 'tsconfig.json', 'nest-cli.json', BUNDLE, 'package-lock.json'],
    ignores: /\.spec\.ts$/,
    output: 'dist',
    mirrors: true,
    bundles: true,
    command: [NEST, 'build'],
  },
  tests: {
    inputs: [
      ...['src', 'migrations', 'bench', 'test', 'web/test', 'web/src'],
      ...['tsconfig.json', 'tsconfig.test.json', 'nest-cli.json', BUNDLE, 'package-lock.json'],
    ],
    output: 'dist-test',
    mirrors: true,
    bundles: true,
    command: [NEST, 'build', '--path', 'tsconfig.test.json'],
  },
  web: {
    needs: 'web/vite.config.ts',
    inputs: ['web', 'package-lock.json'],
    ignores: /^web\/(dist|test)\//,
    output: 'web/dist',
    command: ['node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn'],
  },
};

export function isCurrent(build) {
  return Boolean(build.needs && !fs.existsSync(at(build.needs))) || read(stampOf(build)) === inputHash(build);
}

export function run(name, build, log) {
  log(`Building the ${name} …`);
  // Before the compiler reads them: a file changed meanwhile must not pass for compiled.
  const hash = inputHash(build);
  carryOut(build.command, name);
  if (build.mirrors) removeOrphans(build);
  if (build.bundles) carryOut([BUNDLE, build.output], name);
  fs.writeFileSync(at(stampOf(build)), hash);
}

function carryOut(command, name) {
  const { status } = spawnSync(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new CannotPrepare(`The ${name} did not build; the compiler says why above.`);
}

const stampOf = ({ output }) => `${output}/.kept-build`;

/** By content, not by time: a fresh clone and a switched branch carry any times. */
function inputHash({ inputs, ignores = /^$/ }) {
  const files = inputs.flatMap(filesIn).filter((file) => !ignores.test(file));
  return hashOf(files.sort().flatMap((file) => [file, read(file)]));
}

/** The compiler never deletes: what came from a source that is gone would still be run, a removed test for example. */
function removeOrphans({ output }) {
  for (const file of filesIn(output)) {
    const [, source] = /^[^/]+\/(.*)\.js(?:\.map)?$/.exec(file) ?? [];
    if (source && !fs.existsSync(at(`${source}.ts`))) fs.rmSync(at(file));
  }
}
