#!/usr/bin/env node
// One command on a fresh machine: packages, build, database, service. Ctrl-C ends the service first, then its database.
import { spawn } from 'node:child_process';
import os from 'node:os';
import { ROOT } from './checkout.mjs';
import { prepare } from './prepare.mjs';
import { factsOf, identityOf, isAlive } from './processes.mjs';
import { loadDotEnv, NODE_ARGUMENTS, serviceEnvironment } from './settings.mjs';

const GRACE_MS = 20_000;
const WATCH_MS = 1_000;

loadDotEnv();
await prepare();

let service = null;
let leaving;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => leave(signal));

const { environment, database } = await serviceEnvironment().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
let reviving = Promise.resolve();
const starters = startersOf();
const watch = setInterval(() => {
  if (!leaving && !starters.every(isAlive)) leave('SIGTERM');
  if (database && !leaving) reviving = reviving.then(() => database.revive()).catch(giveUp);
}, WATCH_MS);

// Ctrl-C before there was a service to tell.
if (leaving) await end(null, leaving);

service = spawn(process.execPath, [...NODE_ARGUMENTS, 'dist/run/main.js'], {
  cwd: ROOT,
  env: environment,
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  // In a group of its own: Ctrl-C reaches it through us, once.
  detached: process.platform !== 'win32',
});
service.once('exit', end);

function leave(signal) {
  if (leaving) return service?.kill('SIGKILL');
  leaving = signal;
  setTimeout(() => service?.kill('SIGKILL'), GRACE_MS).unref();
  return service?.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
}

/** npm and the shell between: killed, neither says a word to us. Started by anything else, we may outlive it (`nohup`, `disown`). */
function startersOf() {
  if (process.env.npm_lifecycle_event !== 'start' || process.platform === 'win32') return [];
  const { name, parent } = factsOf(process.ppid);
  // Some shells step aside for the command they run: then our parent is npm already.
  return (name?.endsWith('sh') ? [process.ppid, parent] : [process.ppid]).map(identityOf);
}

function giveUp(error) {
  console.error(error.message);
  if (!leaving) leave('SIGTERM');
}

async function end(code, signal) {
  leaving ??= signal;
  clearInterval(watch);
  await reviving;
  await database?.stop();
  process.exit(code ?? 128 + os.constants.signals[signal]);
}
