#!/usr/bin/env node
// The command line: joins the running desk's database, or starts it for as long as the command takes. stdout is the command's alone.
import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from './checkout.mjs';
import { prepare } from './prepare.mjs';
import { loadDotEnv, NODE_ARGUMENTS, serviceEnvironment } from './settings.mjs';

const NEED_NO_DATABASE = ['calendar', 'help'];
const ASK_ONLY = ['--help', '-h', '--version', '-V'];

const words = process.argv.slice(2);
const command = words.find((word) => !word.startsWith('-')) ?? 'help';
const needsDatabase = !NEED_NO_DATABASE.includes(command) && !words.some((word) => ASK_ONLY.includes(word));

loadDotEnv();
await prepare({ builds: ['service'] });
let interrupted = false;
process.on('SIGINT', () => (interrupted = true));

const { environment, database } = await serviceEnvironment({ needsDatabase }).catch((error) => {
  console.error(error.message);
  process.exit(1);
});

// Ctrl-C before there was a program to hear it.
if (interrupted) await end(null, 'SIGINT');

const program = spawn(process.execPath, [...NODE_ARGUMENTS, path.join(ROOT, 'dist/run/cli.js'), ...words], {
  // npm changes to the checkout; files are named from where the caller stands.
  cwd: process.env.npm_lifecycle_event === 'kept' ? process.env.INIT_CWD : process.cwd(),
  env: environment,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
// Ctrl-C in a terminal reaches the program without us; a plain kill does not.
process.on('SIGTERM', () => program.kill('SIGTERM'));
program.once('exit', end);

async function end(code, signal) {
  await database?.stop();
  process.exit(code ?? 128 + os.constants.signals[signal]);
}
