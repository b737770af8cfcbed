// Makes sure of everything a command needs before it runs: the right Node, the packages, what must be compiled.
// Does nothing, fast, when nothing has changed. Speaks on stderr only: stdout belongs to the command.
import { BUILDS, isCurrent, run } from './builds.mjs';
import { at, CannotPrepare } from './checkout.mjs';
import { installPackages, packagesAreCurrent } from './packages.mjs';
import { withLock } from './process-lock.mjs';

const OLDEST_NODE = [20, 19];

/** Packages and the named builds, brought up to date. Safe when several processes ask at once. Ends the process if it cannot. */
export async function prepare({ builds = ['service', 'web'], log = console.error } = {}) {
  const allIsCurrent = () => packagesAreCurrent() && builds.every((name) => isCurrent(BUILDS[name]));
  const onWait = (holder) => log(`Waiting for process ${holder}, which is preparing this checkout …`);
  try {
    checkNode();
    if (!allIsCurrent()) await withLock(at('.kept/prepare.lock'), () => bringUpToDate(builds, log), { onWait });
  } catch (error) {
    log(error instanceof CannotPrepare ? error.message : error);
    process.exit(1);
  }
}

function bringUpToDate(builds, log) {
  if (!packagesAreCurrent()) installPackages(log);
  for (const name of builds) if (!isCurrent(BUILDS[name])) run(name, BUILDS[name], log);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  const needed = OLDEST_NODE.join('.');
  throw new CannotPrepare(
    `Kept needs Node.js ${needed} or newer; this is ${process.versions.node}. See https://nodejs.org.`,
  );
}
