import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const WRONG_CLOCK = pathToFileURL(path.join(import.meta.dirname, 'wrong-clock.mjs')).href;

/** The worker processes of a storm. Each can be killed; another with the same clock takes its place at once. */
export class StormWorkers {
  #running = new Map();
  #environment;

  constructor(environment) {
    this.#environment = environment;
  }

  /** `ahead`: by how many seconds its clock is wrong. */
  start(ahead = 0) {
    const worker = spawn(process.execPath, [...(ahead > 0 ? ['--import', WRONG_CLOCK] : []), 'dist/run/main.js'], {
      env: {
        ...process.env,
        ...this.#environment,
        ...{ KEPT_ROLE: 'worker', PORT: '0', LOG_LEVEL: 'error', SECONDS_AHEAD: String(ahead) },
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    this.#running.set(worker, ahead);
    worker.once('exit', () => this.#running.delete(worker));
  }

  killOne() {
    const [worker, ahead] = [...this.#running][Math.floor(Math.random() * this.#running.size)] ?? [];
    if (!worker) return;
    this.#running.delete(worker);
    worker.kill('SIGKILL');
    this.start(ahead);
  }

  end() {
    for (const worker of this.#running.keys()) worker.kill('SIGKILL');
  }
}
