// The folder a PostgreSQL server keeps: made once, checked at each start, and what its postmaster.pid says of the server.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { SHARED_STATE } from './postgres-binaries.mjs';
import { factsOf, identityOf, isAlive } from './processes.mjs';

/**
 * The folder that holds the cluster for `dir`: `dir` itself, or, when the server's account cannot walk down to it, a new one
 * outside that `dir/moved-to` names. Deleting `dir` forgets the cluster either way.
 */
export function clusterHome(dir, account) {
  fs.mkdirSync(dir, { recursive: true });
  return account && !canReach(account, dir) ? homeElsewhere(dir) : dir;
}

function canReach(account, dir) {
  for (let folder = dir; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const { mode, uid } = fs.statSync(folder);
    if (uid !== account.uid && !(mode & 0o001)) return false;
  }
  return true;
}

function homeElsewhere(dir) {
  const note = path.join(dir, 'moved-to');
  if (fs.existsSync(note)) {
    const home = fs.readFileSync(note, 'utf8').trim();
    fs.mkdirSync(home, { recursive: true });
    return home;
  }
  fs.mkdirSync(SHARED_STATE, { recursive: true, mode: 0o755 });
  const home = fs.mkdtempSync(path.join(SHARED_STATE, 'data-'));
  fs.chmodSync(home, 0o755);
  fs.writeFileSync(note, `${home}\n`);
  return home;
}

/** Makes the cluster in `home/data` unless it is there; returns the owner's password. A half-made one is never taken for a whole. */
export function initialisedCluster(home, { programs, account, ephemeral, log }) {
  const data = path.join(home, 'data');
  if (!fs.existsSync(data)) {
    log('Making the database folder …');
    make(home, { programs, account, ephemeral });
  }
  const made = fs.readFileSync(path.join(data, 'PG_VERSION'), 'utf8').trim();
  if (made !== programs.major) throw new WrongPostgresVersion(data, made, programs.major);
  return fs.readFileSync(path.join(home, 'password'), 'utf8').trim();
}

export class WrongPostgresVersion extends Error {
  constructor(data, made, carried) {
    super(
      `The data in ${data} was written by PostgreSQL ${made}, this version of Kept carries PostgreSQL ${carried}.\n` +
        `Start the earlier version of Kept, export with pg_dump (${made}), move the folder away and load the export with this one.`,
    );
    this.name = 'WrongPostgresVersion';
  }
}

function make(home, { programs, account, ephemeral }) {
  for (const left of fs.readdirSync(home)) {
    if (left.startsWith('unfinished-')) fs.rmSync(path.join(home, left), { recursive: true, force: true });
  }
  const draft = fs.mkdtempSync(path.join(home, 'unfinished-'));
  const password = path.join(home, 'password');
  fs.writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  for (const file of account ? [draft, password] : []) fs.chownSync(file, account.uid, account.gid);
  const result = spawnSync(
    programs.initdb,
    [
      ...[
        '--pgdata',
        draft,
        '--username',
        'postgres',
        '--auth',
        'scram-sha-256',
        `--pwfile=${password}`,
        '--no-instructions',
      ],
      ...['--encoding', 'UTF8', '--locale-provider=builtin', '--locale=C', '--builtin-locale=C.UTF-8'],
      ...(ephemeral ? ['--no-sync'] : []),
    ],
    { ...account, cwd: home, env: serverEnvironment(), encoding: 'utf8' },
  );
  if (result.status !== 0) {
    fs.rmSync(draft, { recursive: true, force: true });
    throw new Error(`initdb failed: ${result.error ?? ''}${result.stderr}${result.stdout}`);
  }
  // From here on only whoever starts the server reads the password, not the account it runs as.
  if (account) fs.chownSync(password, process.getuid(), process.getgid());
  fs.renameSync(draft, path.join(home, 'data'));
}

/** No PG… settings of the caller's reach the server, nor his language. */
export function serverEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

/** The living postmaster of `home/data`: `{ pid, port, status }`, status being starting | ready | stopping. Undefined when there is none. */
export function postmasterOf(home) {
  let lines;
  try {
    lines = fs.readFileSync(pidFile(home), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const [pid, , , port, , , , status] = lines.map((line) => line.trim());
  if (!isAlive(identityOf(pid)) || !isPostgres(pid)) return undefined;
  return { pid: Number(pid), port: Number(port), status: status || 'starting' };
}

/** After a reboot the number in postmaster.pid may be anybody's. */
function isPostgres(pid) {
  const { name } = factsOf(pid);
  return name === undefined || name.startsWith('postgres');
}

/**
 * PostgreSQL counts an unreaped zombie as a running postmaster and refuses to start. It never takes its own parent for one: write
 * our number over the dead one's. Its other check, for shared memory still in use by orphaned backends, stays.
 */
export function disownDeadPostmaster(home) {
  const file = pidFile(home);
  if (!fs.existsSync(file) || postmasterOf(home)) return;
  const [, ...rest] = fs.readFileSync(file, 'utf8').split('\n');
  const { uid, gid } = fs.statSync(file);
  // A new file, never through a link: the folder belongs to another account than root's.
  fs.rmSync(file);
  fs.writeFileSync(file, [process.pid, ...rest].join('\n'), { flag: 'wx', mode: 0o600 });
  fs.chownSync(file, uid, gid);
}

const pidFile = (home) => path.join(home, 'data', 'postmaster.pid');
