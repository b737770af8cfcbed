// The PostgreSQL process of one cluster: how it is started, waited for and ended.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answers, freePort } from './ports.mjs';
import { disownDeadPostmaster, postmasterOf, serverEnvironment } from './postgres-cluster.mjs';

const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 30_000;

/** An eighth of the memory there is, so that what a desk of some years reads every day stays in it; it is taken only as it is filled. */
function sharedBuffers() {
  const megabytes = Math.min(os.totalmem(), process.constrainedMemory?.() || Infinity) / 2 ** 20;
  return `${Math.round(Math.min(2048, Math.max(128, megabytes / 8)))}MB`;
}

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  shared_buffers: sharedBuffers(),
  random_page_cost: 1.1,
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A refused duplicate is the service's everyday business; the log is for what the server itself has to say.
  log_min_messages: 'log',
  log_checkpoints: 'off',
};
const EPHEMERAL_SETTINGS = {
  shared_buffers: '128MB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/** The running server once it is ready; undefined when there is none or it was just going. */
export async function settled(home) {
  for (const end = performance.now() + START_LIMIT_MS; performance.now() < end; await sleep(50)) {
    const server = postmasterOf(home);
    if (!server || (server.status === 'ready' && (await answers(server.port)))) return server;
  }
  throw new Error(`PostgreSQL in ${home} is neither ready nor gone; see ${path.join(home, 'server.log')}.`);
}

/** Starts the server of `home`, on its old port where that is free; returns it once it answers. */
export async function launch(cluster) {
  const port = await freePort(readPort(cluster.home));
  cluster.log(`Starting PostgreSQL ${cluster.programs.major} on port ${port} …`);
  for (const end = performance.now() + START_LIMIT_MS; ; await sleep(200)) {
    try {
      return await launchOnce(cluster, port);
    } catch (error) {
      // Its predecessor was killed and a session of that one is still busy: it will notice.
      if (!error.message.includes('pre-existing shared memory') || performance.now() > end) throw error;
    }
  }
}

async function launchOnce({ home, programs, account, ephemeral }, port) {
  disownDeadPostmaster(home);
  // PostgreSQL refuses a folder that others may enter, as a copy or a sweeping chmod leaves it.
  fs.chmodSync(path.join(home, 'data'), 0o700);
  const settings = { ...SETTINGS, ...(ephemeral ? EPHEMERAL_SETTINGS : {}), port };
  const logFile = fs.openSync(path.join(home, 'server.log'), 'w');
  // Detached: Ctrl-C goes to the whole group, and the service must be able to finish its work before its database leaves.
  const server = spawn(
    programs.postgres,
    ['-D', path.join(home, 'data'), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...account,
      cwd: home,
      env: serverEnvironment(),
      stdio: ['ignore', logFile, logFile],
      detached: true,
      windowsHide: true,
    },
  );
  server.unref();
  fs.closeSync(logFile);
  let failed;
  server.once('error', (error) => (failed = error.message));
  server.once('exit', (code, signal) => (failed = `it ended with ${signal ?? code}`));
  for (const end = performance.now() + START_LIMIT_MS; performance.now() < end && !failed; await sleep(20)) {
    const running = postmasterOf(home);
    if (running?.pid === server.pid && running.status === 'ready' && (await answers(port))) {
      fs.writeFileSync(path.join(home, 'port'), String(port));
      return running;
    }
  }
  server.kill('SIGINT');
  throw new Error(
    `PostgreSQL did not start: ${failed ?? 'no answer'}.\n${fs.readFileSync(path.join(home, 'server.log'), 'utf8').slice(-4000)}`,
  );
}

/** Fast shutdown: sessions are ended, everything written is kept. */
export async function shutDown(home, programs) {
  const server = postmasterOf(home);
  if (!server) return;
  // Windows knows no signals: there a kill is a crash.
  if (process.platform === 'win32') spawnSync(programs.pgCtl, ['stop', '-m', 'fast', '-D', path.join(home, 'data')]);
  else process.kill(server.pid, 'SIGINT');
  for (const end = performance.now() + STOP_LIMIT_MS; performance.now() < end; await sleep(20)) {
    if (postmasterOf(home)?.pid !== server.pid) return;
  }
  process.kill(server.pid, 'SIGQUIT');
}

function readPort(home) {
  const file = path.join(home, 'port');
  return fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0;
}
