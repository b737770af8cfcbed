// The npm packages in node_modules: are they those of package-lock.json, and if not, make it so.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { at, CannotPrepare, hashOf, read, ROOT } from './checkout.mjs';

const HASH = 'node_modules/.kept-lock-hash';
const OPTIONS = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];

export function packagesAreCurrent() {
  return read(HASH) === lockHash();
}

export function installPackages(log) {
  if (!installedByHand()) {
    log('Installing packages …');
    if (!npm('ci')) {
      log('npm ci refused the lock file (its reason is above); trying npm install, which may choose other versions …');
      if (!npm('install', '--no-save')) {
        throw new CannotPrepare(
          'The packages could not be installed; npm says why above. Without a network, copy node_modules from a machine that has one.',
        );
      }
    }
  }
  fs.writeFileSync(at(HASH), lockHash());
}

/** Binary packages differ by platform: a checkout shared with a container needs each its own. */
function lockHash() {
  return hashOf([process.platform, process.arch, read('package-lock.json')]);
}

/** After `npm install <name>` npm's own note in node_modules already agrees with the lock: no need to start over. */
function installedByHand() {
  const note = read('node_modules/.package-lock.json');
  if (!note) return false;
  const installed = JSON.parse(note).packages;
  const wanted = Object.entries(JSON.parse(read('package-lock.json')).packages).filter(([place]) => place !== '');
  return wanted.every(([place, { version, optional }]) =>
    installed[place] ? installed[place].version === version : optional,
  );
}

/** Its output goes to stderr. True if it went well. */
function npm(...words) {
  const stdio = ['ignore', 2, 2];
  // Started by npm itself, we know where it is; otherwise trust PATH (on Windows npm is a .cmd, which needs a shell).
  const own = process.env.npm_execpath;
  const { status } = own?.endsWith('.js')
    ? spawnSync(process.execPath, [own, ...words, ...OPTIONS], { cwd: ROOT, stdio })
    : spawnSync('npm', [...words, ...OPTIONS], { cwd: ROOT, stdio, shell: process.platform === 'win32' });
  return status === 0;
}
