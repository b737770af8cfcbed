// Jest's schedule and report over plain Node: each worker loads the desk once, as the ES modules that ship, and runs spec after spec on it.
// Jest's own runner loads it anew for every file, in a context of its own, which took most of a file's time.
import { Worker } from 'jest-worker';

const FILE = new URL('./spec-file.mjs', import.meta.url).pathname;

export default class SpecRunner {
  #config;
  #apart;

  /** Files whose path matches `apart` each get a process that nobody was in before, and nobody will be in after. */
  constructor(config, context, { apart }) {
    this.#config = config;
    this.#apart = new RegExp(apart);
  }

  /** Runs the files in their order, as many at once as there are workers. A worker that dies fails the file it had, and another takes its place. */
  async runTests(tests, watcher, onStart, onResult, onFailure) {
    const shared = this.#workers(this.#config.maxWorkers);
    const waiting = [...tests];
    const lane = async () => {
      for (let test = waiting.shift(); test && !watcher.isInterrupted(); test = waiting.shift()) {
        await onStart(test);
        const workers = this.#apart.test(test.path) ? this.#workers(1) : shared;
        try {
          await onResult(test, await workers.runSpecs(test.path, test.context.config, this.#config));
        } catch (error) {
          await onFailure(test, error);
        } finally {
          if (workers !== shared) await workers.end();
        }
      }
    };
    await Promise.all(Array.from({ length: this.#config.maxWorkers }, lane));
    await shared.end();
  }

  #workers(numWorkers) {
    const workers = new Worker(FILE, {
      exposedMethods: ['runSpecs'],
      numWorkers,
      idleMemoryLimit: this.#config.workerIdleMemoryLimit,
      // Giving back memory counts as a try.
      maxRetries: 3,
      forkOptions: { execArgv: ['--enable-source-maps'], stdio: 'pipe' },
    });
    workers.getStdout().pipe(process.stdout, { end: false });
    workers.getStderr().pipe(process.stderr, { end: false });
    return workers;
  }
}
