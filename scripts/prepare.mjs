// Makes sure of everything a command needs before it runs: the right Node, the packages, the compiled service.
// Does nothing, fast, when nothing has changed. Speaks on stderr only: stdout belongs to the command.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { withLock } from './process-lock.mjs';

export const ROOT = path.resolve(import.meta.dirname, '..');
const OLDEST_NODE = [20, 19];

/**
 * What can be built: from which files, into which folder, by which command. The lock file counts: it names the compilers.
 * `mirrors`: each output file lies where its source lies.
 */
const BUILDS = {
  service: {
    inputs: ['src', 'migrations', 'bench', 'tsconfig.json', 'nest-cli.json', 'package-lock.json'],
    ignores: /\.spec\.ts$/,
    output: 'dist',
    mirrors: true,
    command: ['node_modules/@nestjs/cli/bin/nest.js', 'build'],
  },
  tests: {
    inputs: ['src', 'migrations', 'bench', 'test', 'tsconfig.json', 'tsconfig.test.json', 'nest-cli.json', 'package-lock.json'],
    output: 'dist-test',
    mirrors: true,
    command: ['node_modules/@nestjs/cli/bin/nest.js', 'build', '--path', 'tsconfig.test.json'],
  },
  web: {
    needs: 'web/vite.config.ts',
    inputs: ['web', 'package-lock.json'],
    ignores: /^web\/dist\//,
    output: 'web/dist',
    command: ['node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn'],
  },
};

/** Packages and the named builds, brought up to date. Safe when several processes ask at once. Ends the process if it cannot. */
export async function prepare({ builds = ['service', 'web'], log = console.error } = {}) {
  try {
    checkNode();
    const wanted = builds.map((name) => ({ name, ...BUILDS[name] })).filter(({ needs }) => !needs || fs.existsSync(at(needs)));
    if (packagesAreCurrent() && wanted.every(isCurrent)) return;
    const onWait = (holder) => log(`Waiting for process ${holder}, which is preparing this checkout …`);
    await withLock(
      at('.kept/prepare.lock'),
      () => {
        if (!packagesAreCurrent()) installPackages(log);
        for (const build of wanted) if (!isCurrent(build)) run(build, log);
      },
      { onWait },
    );
  } catch (error) {
    log(error instanceof CannotPrepare ? error.message : error);
    process.exit(1);
  }
}

class CannotPrepare extends Error {}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new CannotPrepare(`Kept needs Node.js ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org.`);
}

// ── packages ──

const HASH = 'node_modules/.kept-lock-hash';

function packagesAreCurrent() {
  return read(HASH) === lockHash();
}

function lockHash() {
  return hashOf([process.platform, process.arch, read('package-lock.json')]);
}

function installPackages(log) {
  if (!installedByHand()) {
    log('Installing packages …');
    const common = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
    if (!npm(['ci', ...common])) {
      log('npm ci refused the lock file (its reason is above); trying npm install, which may choose other versions …');
      if (!npm(['install', '--no-save', ...common])) {
        throw new CannotPrepare('The packages could not be installed. npm says why above; without a network, copy node_modules from a machine that has one.');
      }
    }
  }
  fs.writeFileSync(at(HASH), lockHash());
}

/** After `npm install <name>` npm's own note in node_modules already agrees with the lock: no need to start over. */
function installedByHand() {
  const note = read('node_modules/.package-lock.json');
  if (!note) return false;
  const installed = JSON.parse(note).packages;
  const wanted = Object.entries(JSON.parse(read('package-lock.json')).packages).filter(([place]) => place !== '');
  return wanted.every(([place, { version, optional }]) => (installed[place] ? installed[place].version === version : optional));
}

function npm(words) {
  // Started by npm itself, its path is known; otherwise trust PATH (on Windows npm is a .cmd, which needs a shell).
  const own = process.env.npm_execpath;
  const stdio = ['ignore', 2, 2];
  const { status } = own?.endsWith('.js')
    ? spawnSync(process.execPath, [own, ...words], { cwd: ROOT, stdio })
    : spawnSync('npm', words, { cwd: ROOT, stdio, shell: process.platform === 'win32' });
  return status === 0;
}

// ── builds ──

function isCurrent(build) {
  return read(stampOf(build)) === inputHash(build);
}

const stampOf = ({ output }) => `${output}/.kept-build`;

function run(build, log) {
  log(`Building the ${build.name} …`);
  const hash = inputHash(build);
  const { status } = spawnSync(process.execPath, build.command, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new CannotPrepare(`The ${build.name} did not build; the compiler says why above.`);
  if (build.mirrors) removeOrphans(build);
  fs.writeFileSync(at(stampOf(build)), hash);
}

/** By content, not by time: a fresh clone and a switched branch carry any times. */
function inputHash({ inputs, ignores = /^$/ }) {
  const files = inputs.flatMap(filesIn).filter((file) => !ignores.test(file));
  return hashOf(files.sort().flatMap((file) => [file, read(file)]));
}

/** The compiler never deletes: what came from a source that is gone would still be run, a removed test for example. */
function removeOrphans({ output }) {
  for (const file of filesIn(output)) {
    const source = file.slice(output.length + 1).replace(/\.(js|js\.map)$/, '.ts');
    if (source.endsWith('.ts') && !source.endsWith('.d.ts') && !fs.existsSync(at(source))) fs.rmSync(at(file));
  }
}

function filesIn(place) {
  if (!fs.existsSync(at(place))) return [];
  if (fs.statSync(at(place)).isFile()) return [place];
  return fs.readdirSync(at(place), { withFileTypes: true }).flatMap(({ name }) => filesIn(`${place}/${name}`));
}

const at = (place) => path.join(ROOT, place);

function read(place) {
  try {
    return fs.readFileSync(at(place), 'utf8');
  } catch {
    return undefined;
  }
}

function hashOf(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part}\0`);
  return hash.digest('hex');
}
