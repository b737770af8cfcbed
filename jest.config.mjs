/** Runs what the compiler made of the specs (dist-test): tests see exactly the code that ships. */
export default {
  roots: ['<rootDir>/dist-test'],
  testMatch: ['**/*.spec.js'],
  // The platform's specs plant jobs and listeners, which a process keeps.
  runner: ['<rootDir>/test/runner/index.mjs', { apart: 'src/platform/' }],
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
  cacheDirectory: '<rootDir>/.kept-test/jest-cache',
  // Against what hangs: no test is timed.
  testTimeout: 300_000,
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  watchman: false,
};
