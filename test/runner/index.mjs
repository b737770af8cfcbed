// Jest's schedule and report over plain Node: each worker loads the desk once, as the ES modules that ship, and runs spec after spec on it.
// Jest's own runner loads it anew for every file, in a context of its own, which took most of a file's time.
import { Worker } from 'jest-worker';

const FILE = new URL('./spec-file.mjs', import.meta.url).pathname;

export default class SpecRunner {
  #config;

  constructor(config) {
    this.#config = config;
  }

  /** Runs the files in their order, as many at once as there are workers. A worker that dies fails the file it had, and another takes its place. */
  async runTests(tests, watcher, onStart, onResult, onFailure) {
    const farm = new Worker(FILE, {
      exposedMethods: ['runSpecs'],
      numWorkers: this.#config.maxWorkers,
      idleMemoryLimit: this.#config.workerIdleMemoryLimit,
      maxRetries: 0,
      forkOptions: { execArgv: ['--enable-source-maps'], stdio: 'pipe' },
    });
    farm.getStdout().pipe(process.stdout);
    farm.getStderr().pipe(process.stderr);

    const waiting = [...tests];
    const lane = async () => {
      for (let test = waiting.shift(); test && !watcher.isInterrupted(); test = waiting.shift()) {
        await onStart(test);
        try {
          await onResult(test, await farm.runSpecs(test.path, test.context.config, this.#config));
        } catch (error) {
          await onFailure(test, error);
        }
      }
    };
    try {
      await Promise.all(Array.from({ length: this.#config.maxWorkers }, lane));
    } finally {
      await farm.end();
    }
  }
}
