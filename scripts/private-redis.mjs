// A redis-server of our own on a free port, holding nothing after it ends, and ending with us even when we are killed.
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { answers, freePort } from './ports.mjs';

const START_LIMIT_MS = 10_000;

// The shell waits for its input to end, which happens when the process at the other end is gone, however it went.
const WITH_PARENT = '"$@" & server=$!; cat; kill "$server"; wait "$server"';

/** Starts `program`; returns `{ url, stop }`. */
export async function startPrivateRedis(program) {
  const port = await freePort();
  const words = [
    '--port',
    port,
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--maxmemory-policy',
    'noeviction',
  ];
  const shell = spawn('sh', ['-c', WITH_PARENT, 'sh', program, ...words.map(String)], {
    stdio: ['pipe', 'ignore', 'inherit'],
    detached: true,
  });
  const ended = new Promise((resolve) => shell.once('exit', resolve));
  for (const end = performance.now() + START_LIMIT_MS; !(await answers(port)); await sleep(20)) {
    if (performance.now() > end) throw new Error(`${program} did not answer within ${START_LIMIT_MS / 1000} s.`);
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      shell.stdin.end();
      await ended;
    },
  };
}
